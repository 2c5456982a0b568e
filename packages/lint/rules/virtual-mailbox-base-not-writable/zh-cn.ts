/** Chinese words for a directory that the delivering account may not write to. */

import { modeText } from '../../src/member-files.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, uid, state }) => ({
  what: `用户 ${uid} 不能在 ${path} 里建邮箱（权限 ${modeText(state.mode)}，${state.owner}:${state.group}）。`,
  why: 'virtual(8) 以这个用户投递：每个邮箱的第一封邮件都报 "create maildir file: Permission denied"，在队列里等到退信为止。',
  help: `运行 chown ${uid} ${path}。只有每个域名在那里都有归 ${uid} 所有的目录，才没有问题。`,
}))
