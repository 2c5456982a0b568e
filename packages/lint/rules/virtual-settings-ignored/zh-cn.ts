/** Chinese words for settings of virtual(8) that have no effect. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, transport }) => ({
  what: `${setting.name.text} 不起作用：virtual_transport 是 ${transport}。`,
  why: '只有 virtual(8) 读它。目录、所有者和配额由负责投递的程序决定。',
  fixes: ['删掉这个设置'],
}))
