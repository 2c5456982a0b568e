/** Chinese words for options below a service that is commented out. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, service }) => ({
  what: `${name} 那一行注释掉了，所以这个选项设到了 ${service} 上。`,
  why: `注释不会结束一条服务：${service} 运行时带着本来给 ${name} 的设置。`,
  help: `把 ${name} 的选项也注释掉，或者去掉它那一行前面的 #。`,
  related: ['在这里注释掉的'],
  fixes: [`启用 ${name}`],
}))
