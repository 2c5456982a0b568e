/** Chinese words for restrictions that stand twice. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ words: text }) => ({
  what: `${text} 在列表前面已经有了。`,
  why: '第一个没有定下来的事，第二个也定不了。',
  related: ['第一次在这里'],
  fixes: ['删掉第二个'],
}))
