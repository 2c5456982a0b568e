/** Chinese words for texts in zone files without quotes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ cut, text }) => ({
  what: '这段文字要加引号。',
  why: cut
    ? '不加引号，分号就开始注释：记录里只剩分号前面的部分，收信方找不到密钥或策略。'
    : '不加引号，每个词都是单独的一段，收信方把它们连起来时不加空格："v=spf1 mx" 就成了 "v=spf1mx"。',
  ...(/["\n\\]/.test(text) ? { help: '用双引号把整段文字括起来。' } : { fixes: ['加上引号'] }),
}))
