/** Chinese words for names of socketmap and unix tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, name }) => ({
  what: type === 'unix' ? `没有 unix:${name} 这个表。` : `"${name}" 缺了服务器，或者缺了表的名字。`,
  why: '打开这个表的守护进程只能答复临时错误，用到它的邮件一直等着。',
  help:
    type === 'unix'
      ? '只有 unix:passwd.byname 和 unix:group.byname。'
      : '写成 socketmap:inet:主机:端口:名字 或 socketmap:unix:/路径:名字；最后一段是服务器那边表的名字。',
}))
