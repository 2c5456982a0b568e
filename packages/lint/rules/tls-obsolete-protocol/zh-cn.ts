/** Chinese words for lists of TLS protocols that leave old ones on. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, old, alone }, english) => ({
  what: alone ? `${setting.name.text} 只允许 ${old.join('、')}。` : `${setting.name.text} 还开着 ${old.join('、')}。`,
  why: alone
    ? '不带 ! 的名称会关掉其余所有协议，包括 TLS 1.2 和 1.3。如今大多数对方都拒绝旧协议：结果是不加密；要求 TLS 的地方则根本连不上。'
    : setting.name.text.includes('mandatory')
      ? '这样，密码和必须加密的信就可能走已被攻破或已废止的协议（RFC 8996）。'
      : 'TLS 可有可无时，旧协议总比没有好；但扫描器会报警，而且几乎没有服务器还需要它。',
  help: (english.help ?? '').replace(/^Write (.+)\.$/, '写 $1。'),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
