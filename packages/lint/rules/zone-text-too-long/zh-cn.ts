/** Chinese words for strings in zone files that are too long. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ length, source, range }) => ({
  what: `这个字符串有 ${length} 个字符，最多只能有 255 个。`,
  why: '服务器不接受这个区域（"text too long" 或 "ran out of space"）。长的 DKIM 密钥要分成几个字符串来写，收信方会把它们连起来。',
  ...(source.slice(range).includes('\\')
    ? { help: '分成几个带引号的字符串，一个接一个地写。' }
    : { fixes: ['分成几个字符串'] }),
}))
