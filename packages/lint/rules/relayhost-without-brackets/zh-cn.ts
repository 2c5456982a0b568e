/** Chinese words for a relay host that is looked up by its MX records. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host, port }) => ({
  what: `如果这是一台服务器的名字，就写 [${host}]${port}。`,
  why: `没有方括号，Postfix 会查 ${host} 的 MX 记录。只要有，信就会发到那些主机${port ? `的端口 ${port.slice(1)}` : ''}，而那并不是你想要的。`,
  fixes: [`改成 [${host}]${port}`],
}))
