/** Chinese words for quotes without a partner. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, quote, hidden }) =>
  hidden
    ? {
        what: `前面有个引号没有配对，这段注释就成了 ${name} 的值的一部分。`,
        why: 'Dovecot 先找引号的结尾，再找注释。',
        help: '把引号补齐，或给整个值加上双引号，或把注释移到单独一行。',
      }
    : {
        what: `这个 ${quote} 没有配对，会成为 ${name} 的值的一部分。`,
        why: '只有值的首尾是同一种引号时，Dovecot 才会去掉引号。',
        help: '补上缺的引号，或者去掉这个。',
      },
)
