/** Chinese words for files that the user of Postfix cannot reach. */

import { modeText } from '../../src/member-files.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, state, owner }) => {
  const directory = state.kind === 'directory'
  return {
    what: `${owner} ${directory ? '进不了' : '读不了'} ${path}（权限 ${modeText(state.mode)}，${state.owner}:${state.group}）。`,
    why: 'smtpd 以这个用户运行：日志里写 "Permission denied" 或 "user not found"，登录都失败。',
    help: directory
      ? `把 ${path} 的组改成 ${owner} 所在的组，再运行 chmod g+x ${path}。`
      : `运行 chgrp ${owner} ${path} 和 chmod 0640 ${path}。`,
    related: ['在这里打开了登录'],
  }
})
