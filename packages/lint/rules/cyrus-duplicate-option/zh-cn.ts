/** Chinese words for options of smtpd.conf that are set twice. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry }) => ({
  what: `${entry.name.text} 设置了两次，这一行不起作用。`,
  why: '和多数程序不同，这个函数库取第一个有这个名字的行：加在末尾的内容改变不了什么。',
  related: ['以这一处为准'],
  fixes: ['删掉这一行'],
}))
