/** Chinese words for keys that are set twice in Courier's files. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry, first }) => ({
  what: `${entry.name.text} 设置了两次，这一处不起作用。`,
  why: first
    ? 'Courier 取第一个有这个键的行：加在文件末尾的那行改变不了什么。'
    : '这个文件是当作 shell 脚本读的，以最后一个有这个键的行为准。',
  related: ['以这一处为准'],
  fixes: ['删掉这一行'],
}))
