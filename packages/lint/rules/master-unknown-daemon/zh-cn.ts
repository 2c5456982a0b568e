/** Chinese words for commands that are no program of Postfix. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, nearest }) => {
  if (name === 'nqmgr') {
    return {
      what: 'nqmgr 是 qmgr 的旧名字。',
      why: '用这个名字队列管理器还能启动，但每次启动都说这个名字将来要去掉。',
      fixes: ['写成 qmgr'],
    }
  }
  return {
    what: nearest ? `Postfix 没有守护进程 ${name}；想写的可能是 ${nearest}。` : `${name} 不是 Postfix 的守护进程。`,
    why: 'master 只从 daemon_directory 启动程序。那里没有这个程序的话，服务会被限流，交给它的邮件都等着。',
    ...(nearest
      ? { fixes: [`写成 ${nearest}`] }
      : { help: '要运行别的软件包里的程序，用 spawn（服务器）或 pipe（投递）加 argv=。' }),
  }
})
