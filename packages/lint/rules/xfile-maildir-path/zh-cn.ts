/** Chinese words for mail in different directories. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ directory, program, other }) => ({
  what: `${program} 的邮件在 ${directory}，${other.program} 的在 ${other.directory}。`,
  why: '一个程序投递的邮件，另一个看不到：邮箱看上去是空的。',
  help: '两边写同样的目录。',
  related: [`${other.program} 的目录`],
}))
