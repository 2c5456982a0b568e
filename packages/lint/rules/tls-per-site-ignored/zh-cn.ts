/** Chinese words for the old table of TLS policies beside the new one. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, policy }) => ({
  what: `设了 ${policy}，${setting.name.text} 就不会被读取。`,
  why: '旧表里对个别目的地的要求不起作用：本该加密或验证的信可能以明文发出。',
  help: `把各行移到 ${policy}：NONE 对应 none，MAY 对应 may，MUST_NOPEERMATCH 对应 encrypt，MUST 对应 verify。`,
  related: ['起作用的是这一个'],
}))
