/** Chinese words for exclusions of nothing. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ list, next }) => ({
  what: `${list} 里的 "!" 没有排除任何东西：它后面${next ? '是空格' : '什么也没有'}。`,
  why: `读这个列表的程序都会以 "no pattern after '!'" 停下。`,
  help: next ? `写成 !${next}，中间不要空格。` : '在后面写上要排除的内容，或者删掉它。',
}))
