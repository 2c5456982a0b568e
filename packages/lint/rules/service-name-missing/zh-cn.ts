/** Chinese words for parameters that name services which master.cf does not have. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, nearest }) => ({
  what: `master.cf 里没有服务 ${name}。`,
  why: '需要这个服务的 Postfix 程序找不到这个名字的套接字，只能等着：信既收不进来，也投不出去。',
  ...(nearest ? { fixes: [`改成 ${nearest}`] } : { help: `在 master.cf 里加上服务 ${name}，或者删掉这项设置。` }),
}))
