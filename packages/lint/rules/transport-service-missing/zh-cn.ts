/** Chinese words for transports that master.cf does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, nearest }) => ({
  what: `master.cf 里没有服务 ${name}。`,
  why: '队列管理器没法把信交出去：信留在队列里，报 "mail transport unavailable"，直到退回。',
  related: [`这个文件里没有服务 ${name}`],
  ...(nearest
    ? { fixes: (title: string) => title.replace(/^Write /, '改成 ') }
    : { help: `在 master.cf 里加一个 unix 类型的服务 ${name}，或者写一个已有服务的名字。` }),
}))
