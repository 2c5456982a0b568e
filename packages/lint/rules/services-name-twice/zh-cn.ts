/** Chinese words for names in /etc/services that have two ports. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, port, first }) => ({
  what: `${name} 已经是 ${first.port} 了；写着 ${port} 的这一行不起作用。`,
  why: `程序用第一个有这个名字的行：master.cf 里的服务 ${name} 监听 ${first.port}。`,
  help: '换一个名字，或者改第一行。',
  related: ['起作用的是这一行'],
}))
