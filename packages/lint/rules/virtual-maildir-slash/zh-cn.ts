/** Chinese words for mailboxes that are read as Maildirs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, reader }) => ({
  what: `${text} 末尾没有斜杠：virtual(8) 会写成一个文件。`,
  why: '邮件写进一个 mbox 格式的文件。按 Maildir 来读的程序看到的是空邮箱，或者因为名字被占用而出错。',
  fixes: ['加上斜杠'],
  related: [`${/^\w+/.exec(reader.message ?? '')?.[0]} 读的是 Maildir`],
}))
