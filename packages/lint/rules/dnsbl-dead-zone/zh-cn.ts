/** Chinese words for DNS lists that no longer exist. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ zone, dead }) => ({
  what: `DNS 名单 ${zone} 已在 ${dead.year} 年关闭。`,
  why: dead.listsAll
    ? '它的管理者最后对每个地址都答复“在名单上”，好让大家不再查询：一旦如此，所有邮件都会被拒。'
    : '每封邮件都要等一个不会来的答复；谁接手了这个域名，谁就可能把全世界都列进去。',
  fixes: ['删掉它'],
}))
