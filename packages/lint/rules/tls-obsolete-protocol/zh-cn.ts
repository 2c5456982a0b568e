/** Chinese words for lists of TLS protocols that leave old ones on. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, old }, english) => ({
  what: `${setting.name.text} 还开着 ${old.join('、')}。`,
  why: setting.name.text.includes('mandatory')
    ? '这样，密码和必须加密的信就可能走已被攻破或已废止的协议（RFC 8996）。'
    : 'TLS 可有可无时，旧协议总比没有好；但扫描器会报警，而且几乎没有服务器还需要它。',
  help: (english.help ?? '').replace(/^Write (.+)\.$/, '写 $1。'),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
