/** Chinese words for entries of known_tcp_ports. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range }) => {
  const entry = source.slice(range)
  return {
    what: `"${entry}" ${faultOf(entry)}。`,
    why: 'Postfix 会警告并跳过这一条，于是端口去 /etc/services 里查，或者根本查不到。',
    help: '写成 submission = 587, smtps = submissions = 465 这样，条目之间用逗号。',
  }
})

function faultOf(entry: string): string {
  const parts = entry.split('=').map((part) => part.trim())
  const port = parts.pop() ?? ''
  if (parts.length === 0) return '没有 "="'
  if (port === '') return '没有端口'
  if (!/^\d+$/.test(port)) return `以 "${port}" 结尾，它不是端口号`
  const name = parts.find((part) => !/^\S+$/.test(part) || /^\d+$/.test(part))
  return name ? `里的 "${name}" 不能作名字` : '没有名字'
}
