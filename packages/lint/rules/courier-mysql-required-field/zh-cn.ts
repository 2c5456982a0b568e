/** Chinese words for keys that a SQL account file needs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ missing }) => ({
  what: `这个文件里缺少 ${missing.map((name) => name.replaceAll(' or ', ' 或 ')).join('、')}。`,
  why: '模块在日志里记下错误就放弃，数据库里的账号都登录不了。',
  help: '写上这些键和它们的值，每行一个。',
}))
