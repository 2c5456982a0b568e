/** Chinese words for paths that no program uses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `没有程序用到 ${setting.name.text}。`,
  why: 'Postfix 早已不带放示例文件的目录；这一行是安装时写下的，或者从教程里抄来的。',
  help: '删掉这一行。',
  fixes: ['删掉这个不起作用的设置'],
}))
