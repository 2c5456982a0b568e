/** Chinese words for leftovers of a tutorial. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const WORDS = {
  command: 'shell 命令',
  prompt: 'shell 提示符',
  markup: '网页的标记',
  dots: '一串点（网页在这里省略了内容）',
}

export const words = translate<typeof rule>(({ source, range, kind, language }) =>
  kind === 'setting'
    ? {
        what: `${source.slice(range)} 没有设上：它在注释里面。`,
        why: '它前面的换行丢了，多半是从网页上复制时丢的；Postfix 用的是默认值。',
        help: '如果真要这个设置，就在它前面换行。',
      }
    : {
        what: `${WORDS[kind]}不是配置。`,
        why:
          language === 'map-source'
            ? '这个表的每次查找都失败，用到它的邮件被推迟。'
            : 'Postfix 读到这一行遇到致命错误停掉：邮件不收也不发。',
        fixes: ['删掉这一行'],
      },
)
