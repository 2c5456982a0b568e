/** Chinese words for services that Postfix cannot do without. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ names }) => ({
  what: `这个 master.cf 里没有服务 ${names.join('、')}。`,
  why: 'Postfix 的其他部分按名字连接它们，会一直等下去：邮件收不进来，或者留在队列里。',
  help: '从软件包自带的 master.cf 里把这些行抄过来。',
}))
