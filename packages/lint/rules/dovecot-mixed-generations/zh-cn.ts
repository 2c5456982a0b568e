/** Chinese words for files for different releases of Dovecot. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ dialect, other, apart }) =>
  apart
    ? {
        what: `这份配置是给 Dovecot ${dialect} 写的，这台服务器上的另一份是给 ${other} 写的。`,
        why: '只有一份会被读到：这个文件里的设置看着有用，其实不起作用。',
        help: '删掉你的版本不读的那个文件；doveconf 输出的第一行就是它用的文件。',
        related: ['另一份配置'],
      }
    : {
        what: `这个块是 Dovecot ${dialect} 的写法，其余部分却是给 ${other} 写的。`,
        why: '没有哪个版本两种都读；Dovecot 遇到第一个不认识的块或设置就停下。',
        help: `按 Dovecot ${other} 的写法来写。`,
        related: [`给 ${other} 写的`],
      },
)
