/** Chinese words for soft_bounce, which is meant for tests. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: setting.service ? `服务 ${setting.service.service.text} 开着 soft_bounce。` : 'soft_bounce 是开着的。',
  why: '每次拒绝都变成暂时拒绝：客户端会一连几天拿你不要的信来重试，发件人也要等自己的服务器放弃了才知道地址写错了。',
  help: '测试做完就关掉它。',
  fixes: ['改成 no'],
}))
