/** Chinese words for complete names without a final dot. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, becomes }) => ({
  what: `${name} 末尾没有点，指的就是 ${becomes ?? `${name} 后面再加上区域名`}。`,
  why: '末尾没有点的名字从区域名算起：别人找到的是一个不存在的名字，发给它的邮件先等着，最后退回去。',
  fixes: ['加上点'],
}))
