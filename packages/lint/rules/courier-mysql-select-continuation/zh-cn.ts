/** Chinese words for blanks behind the backslash of a continued value. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '反斜杠必须是这一行的最后一个字符。',
  why: 'Courier authlib 0.67 之前，值到这里就结束了：查询被截断，谁也登录不了。',
  fixes: ['删掉空格'],
}))
