/** Chinese words for rows without a value. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, code, cidr }) => {
  if (code === 'unbalanced-quote') {
    return {
      what: '这个键里的双引号没有配对。',
      why: 'postmap 把整行都当作键，警告之后跳过它。',
      help: '补上引号；如果就是要引号本身，写成 \\"。',
    }
  }
  return {
    what: `${key} 没有值。`,
    why: cidr
      ? 'Postfix 打开表时会警告并跳过这一行：就当没有写这个网络。'
      : code === 'no-result'
        ? 'Postfix 会警告，并以空值答复，这在多数表里都是错的。'
        : '这一行会被跳过并给出警告：查这个键什么也得不到。',
    help: '在键后面写上答复的内容，例如 OK 或 REJECT；或者在前面加 #。',
  }
})
