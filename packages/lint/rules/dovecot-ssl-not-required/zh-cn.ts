/** Chinese words for TLS that is not required. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '提供 TLS，但不强制。',
  why: '没有 TLS 时会拒绝明文密码，但别的认证机制照样走明文，读信的内容也原样在网上传。',
  fixes: ['改成 required'],
}))
