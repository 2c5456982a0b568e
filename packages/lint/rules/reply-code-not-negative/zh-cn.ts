/** Chinese words for reply codes for refusals that do not refuse. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text }) => ({
  what: `${text} 不是拒绝，而 ${setting.name.text} 是用来拒绝的应答码。`,
  why: /^[+]?0*[23][0-9]{2}$/.test(text)
    ? '客户端以为信收下了，Postfix 却当作已经拒绝：信会丢失，或者放进不该放进来的信。'
    : '没有客户端认识这样的应答；它会断开会话，或者没完没了地重试。',
  help: '永久拒绝写 550 或其他 5xx 码；“以后再试”写 450 或其他 4xx 码。',
}))
