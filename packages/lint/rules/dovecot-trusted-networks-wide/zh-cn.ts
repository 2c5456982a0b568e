/** Chinese words for trusted networks that are too wide. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, everybody }) => ({
  what: everybody ? `${text} 让所有人都成了可信的对端。` : `${text} 信任了互联网的一大片地址。`,
  why: '可信的对端不用 TLS 就能以明文密码登录，还能自称任何客户端地址，于是日志和按地址的限制都失去意义。',
  help: '只写自己的代理和网页邮箱服务器。',
}))
