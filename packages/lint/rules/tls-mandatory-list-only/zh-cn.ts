/** Chinese words for protocols for demanded TLS where TLS is never demanded. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, side }) => ({
  what: `没有哪里强制 TLS，所以 ${setting.name.text} 什么也不改变。`,
  why: `级别为 may 时，起作用的是 ${side}_tls_protocols，而它还是默认值。`,
  help: `把 ${side}_tls_protocols 也设上。端口 25 上，旧协议总比明文好；如果你要的就是这样，就不用设它。`,
  fixes: [`把 ${side}_tls_protocols 也设上`],
}))
