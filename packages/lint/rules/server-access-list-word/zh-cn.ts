/** Chinese words for words in the access list of postscreen that it does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, last }, english) => ({
  what: `这个访问列表不认识 ${word}。`,
  why: `postscreen 对每个客户端都记 "unknown command"${last ? '' : '，并跳过列表余下的部分'}。`,
  help: helpIn(english.help ?? '', word),
}))

const WORDS = 'permit_mynetworks、permit、reject、dunno'

function helpIn(english: string, word: string): string {
  const meant = /^(\S+) may be meant\.$/.exec(english)?.[1]
  if (english.includes('restriction of smtpd')) return `${word} 是 smtpd 的限制；这里只能用 ${WORDS} 和地址表。`
  if (meant) return `可能想写的是 ${meant}。`
  return english.startsWith('Put addresses')
    ? '把地址放进一个表，例如 cidr:/etc/postfix/postscreen_access.cidr。'
    : `写 ${WORDS} 中的一个，或者写带类型的表。`
}
