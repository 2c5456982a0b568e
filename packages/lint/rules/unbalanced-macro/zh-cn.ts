/** Chinese words for a reference that nothing closes. */

import { translate } from '../../src/translation.ts'
import { brokenReference } from '../../src/zh-cn/macro-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, read, open }) => ({
  what: `${setting.name.text} 里的 "${open}" 一直没有关上。`,
  why: brokenReference(setting.name.text, read),
  help: `在名字或属于它的文字后面写 "${open.endsWith('(') ? ')' : '}'}"。`,
}))
