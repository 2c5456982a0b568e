/** Chinese words for files with passwords that every user may read. */

import { modeText } from '../../src/member-files.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, mode }) => ({
  what: `${path} 里有密码，而所有用户都能读（权限 ${modeText(mode)}）。`,
  why: '谁在这台机器上有账号，或者攻破了机器上的任何一个服务，谁就能拿走密码，用它来发信或读信。',
  help: `运行 chmod ${modeText(mode & 0o750 & ~0o010)} ${path}。Postfix 在放弃权限之前就打开自己的表，所以只要 root 能读就够了；别的程序也要读这个文件时，可以让一个组读。`,
}))
