/** Chinese words for mechanisms that need the clear password. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, method, plugin }) => ({
  what: `${name} 不能和 ${method} 一起用。`,
  why: `用 ${name} 时，服务器必须知道明文密码（或由它算出的密钥）；${method} 只能判断给出的密码对不对。选了它的客户端会登录失败，除非账号另外存在 sasldb 里。`,
  ...(plugin ? { help: '只有 auxprop 插件也知道的账号才能用。' } : {}),
  fixes: [`从 mech_list 里去掉 ${name}`],
}))
