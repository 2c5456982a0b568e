/** Chinese words for lines with place-holders of a template. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, count }) => ({
  what: `${source.slice(range)} 由模板填写，所以不判断它代表的内容。${count > 1 ? `这个文件里有 ${count} 行带这样的标记。` : ''}`,
  why: '模板填入的内容如果有错，以及取决于它的设置如果有错，这里都发现不了。',
  help: '模板生成的文件也要检查。',
}))
