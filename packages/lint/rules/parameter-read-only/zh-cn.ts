/** Chinese words for parameters that Postfix fills in itself. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 不能设置。`,
  why: '每个程序启动时都填进自己的值；这里写的不起作用，postconf 还会警告 "read-only parameter assignment"。',
  fixes: ['删掉这个不起作用的设置'],
}))
