/** Chinese words for map sources that lack what they cannot work without. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ names, type }) => ({
  what: `这个 ${type} 表缺少 ${names.join(' 和 ')}。`,
  why: 'Postfix 打开这个表时因致命错误退出，需要这个表的信只能等着。',
  help: `加上 ${names.map((name) => `${name} = …`).join(' 和 ')}。`,
}))
