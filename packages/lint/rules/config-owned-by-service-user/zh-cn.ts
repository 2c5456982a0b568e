/** Chinese words for configuration that belongs to a mail program. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, owner }) => ({
  what: `${path} 的属主是 ${owner}。`,
  why: `谁控制了以 ${owner} 身份运行的程序，谁就能改写这个文件，也就能左右邮件服务器以 root 身份做的事。`,
  help: `运行 chown root ${path}；程序要读它，就把属组设为该程序的组，权限设为 0640。`,
}))
