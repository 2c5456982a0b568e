/** Chinese words for shell commands made of addresses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ macro }) => ({
  what: `shell 把 ${macro} 当作程序的一部分来读。`,
  why: '这段文字由给本机写信的人决定：像 "`id`"@example.com 这样的地址就会在这里运行命令。',
  help: '让 pipe 直接启动程序，不经过 shell；或者把地址放在脚本后面作参数：脚本文件里写 sh -c \'exec program "$1"\'。',
}))
