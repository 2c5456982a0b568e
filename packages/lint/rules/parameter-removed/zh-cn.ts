/** Chinese words for parameters that no longer exist. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ parameter, release }) => ({
  what: `Postfix ${release} 去掉了 ${parameter.name}。`,
  why: '这一行现在会被当作您自己起的名字，不起作用。',
  help: parameter.replacedBy ? `见 postconf(5) 里的 ${parameter.replacedBy}，取值不一样。` : '删掉这一行。',
  fixes: ['删掉这个不起作用的设置'],
}))
