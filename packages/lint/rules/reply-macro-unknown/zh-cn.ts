/** Chinese words for macros in replies of smtpd that it does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, setting }, english) => ({
  what: `${setting.name.text} 没有宏 ${name}。`,
  why: 'smtpd 在它的位置什么也不填，每次应答都在日志里记 "unknown macro name"。',
  help: (english.help ?? '')
    .replace(/^(\S+) may be meant\.$/, '可能想写的是 $1。')
    .replace(/^Write one of (.+)\.$/, '可用的有 $1。'),
}))
