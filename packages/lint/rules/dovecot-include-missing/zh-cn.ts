/** Chinese words for includes that find no file. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path }) => ({
  what: `看到的文件里没有匹配 ${path} 的。`,
  why: '如果服务器上也没有，doveconf 就报 "No matches" 然后停下：Dovecot 启动不了。',
  help: '改正路径；如果文件可以没有，就写 !include_try。',
}))
