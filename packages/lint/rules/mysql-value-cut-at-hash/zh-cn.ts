/** Chinese words for values that end at a hash sign. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, value, source, range }) => ({
  what: `${name} 的值到这个 # 前面就结束了。`,
  why: '引号外面的 # 不管在哪里都开始注释；密码里有 # 就会被截断，登录被拒绝。',
  ...(/["']/.test(source.slice({ start: value.start, end: range.end }))
    ? { help: '给值加上引号，或者在注释前面加一个空格。' }
    : { fixes: ['给值加上引号'] }),
}))
