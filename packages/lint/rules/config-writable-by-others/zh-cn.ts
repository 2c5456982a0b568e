/** Chinese words for configuration that others may change. */

import { modeText, OTHERS_WRITE } from '../../src/member-files.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, state }) => {
  const all = (state.mode & OTHERS_WRITE) !== 0
  return {
    what: `${all ? '任何用户' : `${state.group} 组的用户`}都能改动 ${path}（权限 ${modeText(state.mode)}）。`,
    why:
      state.kind === 'directory'
        ? '谁能写这个目录，谁就能把邮件服务器信任的文件换成自己的，让邮件投递给他的命令。'
        : '谁能改这个文件，谁就决定了邮件服务器运行什么、信任谁。Postfix 会对这样的文件发出警告，dynamicmaps.cf 则干脆不读。',
    help: `运行 chmod ${all ? 'go-w' : 'g-w'} ${path}。`,
  }
})
