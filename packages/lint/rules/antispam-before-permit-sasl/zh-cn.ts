/** Chinese words for spam checks in front of permit_sasl_authenticated. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 也会拦到已登录的用户。`,
  why: '手机和笔记本用的地址常在黑名单上，或者没有主机名，HELO 报的名字也不像样：它们的主人会时不时被拒。',
  help: `把 permit_sasl_authenticated 移到 ${name} 前面。`,
  related: ['已登录的用户到这里才放行'],
}))
