/** Chinese words for operators in lists of ciphers to be left out. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, name }) => ({
  what: `${name} 只能写名字，"${word}" 不是名字。`,
  why: /^(?:smtp|lmtp|tlsproxy_client)_/.test(name)
    ? '每次 TLS 握手都以 "invalid unary" 失败：信以明文发出；如果要求 TLS，就等在队列里。'
    : '每次 TLS 握手都以日志里的 "invalid unary" 失败：用 TLS 的客户端投不了信，用户登录不了。',
  help: '写要排除的名字；前面的 "!" 由这个参数自己加。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
