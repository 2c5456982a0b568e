/** Chinese words for feedback for the number of deliveries at a time. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, text }) => ({
  what: `"${text}" 不能作为 ${name} 的反馈值。`,
  why: '队列管理器会警告 "malformed or unreasonable feedback"，然后改用最强的 1。',
  help: '写 0 到 1 之间的数、1/8 这样的分数，或者 1/concurrency。',
}))
