/** Chinese words for patterns that match in the middle of longer names. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `${text} 在更长的名字中间也会匹配。`,
  why: `"${text.replace(/\\/g, '')}.example.net" 也符合，别人还可以特意取一个这样的地址。`,
  help: '如果它是开头，在模式前面加 ^；如果它是结尾，在后面加 $。',
}))
