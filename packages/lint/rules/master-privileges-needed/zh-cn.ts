/** Chinese words for daemons that must be started as root. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ command, value }) => ({
  what: `${command} 必须以 root 启动，而这里${value === '-' ? '的 "-" 就是 y' : '的 y 去掉了 root'}。`,
  why: '它要以每个邮箱的主人、或者命令所用的用户来做事，只有 root 能这样。它每次启动都停在 "requires privileged operation"，交给它的邮件都等着。postconf 不会提示。',
  fixes: ['写成 n'],
}))
