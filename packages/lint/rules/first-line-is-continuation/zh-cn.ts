/** Chinese words for continuation lines with nothing above them. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ count }, english) => ({
  what: '这一行以空白开头，上面却没有可以接续的行。',
  why: `Postfix 会丢掉它${count > 1 ? `，连同下面 ${count - 1} 行缩进的内容` : ''}：记下 "logical line must not start with whitespace" 之后继续往下读。`,
  ...(english.help === undefined ? {} : { help: '把它所属的那一行放到上面；如果不该读它，就在前面加 #。' }),
  fixes: ['去掉缩进'],
}))
