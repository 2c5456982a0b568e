/** Chinese words for two programs that enforce a quota. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const shown = (program: string) => (program === 'the quota patch of Postfix' ? 'Postfix 的配额补丁' : `${program} `)

export const words = translate<typeof rule>(({ program, other }) => ({
  what: `${shown(program)}限制配额，${shown(other.program)}也限制配额。`,
  why: '两边的算法和写法都不一样：一边拒收另一边本来会收的邮件，用户也会看到两个数字。',
  help: '只让一个程序限制配额，最好是负责投递的那个。',
  related: ['另一个配额'],
}))
