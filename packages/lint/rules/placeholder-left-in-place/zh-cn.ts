/** Chinese words for sample names that nobody replaced. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, source, range }) => ({
  what: `${setting.name.text} 里的 "${source.slice(range)}" 像是没有替换掉的示例。`,
  why: 'Postfix 照着字面用：邮件以不属于您的名字或地址发出去，或者替它收信。',
  help: '写您服务器真正的名字或地址。',
}))
