/** Chinese words for a last line without a newline. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '最后一行末尾没有换行。',
  why: '邮件程序不在乎这个。但脚本往后追加设置时，会和这一行粘在一起，两个设置都没了。',
  fixes: ['加上换行'],
}))
