/** Chinese words for a main.cf that users cannot read. */

import { modeText } from '../../src/member-files.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, state }) => {
  const directory = state.kind === 'directory'
  return {
    what: `普通用户${directory ? '进不了' : '读不了'} ${path}（权限 ${modeText(state.mode)}）。`,
    why: 'sendmail、postqueue 和 mailq 以启动者的权限运行，并且要读 main.cf：cron、网站程序和用户都发不出信，只看到 "fatal: open main.cf: Permission denied"。',
    help: `运行 chmod ${directory ? 'o+x' : 'o+r'} ${path}；密码单独放到权限为 0600 的表里。`,
  }
})
