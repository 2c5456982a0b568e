/** Chinese words for relays on port 465 without TLS from the start. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ wrapped }) => ({
  what: wrapped
    ? 'smtp_tls_wrappermode 需要 smtp_tls_security_level = encrypt 或更严格的级别。'
    : '端口 465 一连上就用 TLS，而 smtp_tls_wrappermode 没有打开。',
  why: wrapped
    ? '客户端不接受这种组合，所有的信都会推迟。'
    : '客户端等着问候，中继服务器等着 TLS 握手；信留在队列里，报 "lost connection" 或超时。',
  fixes: ['打开 wrappermode，级别设为 encrypt'],
}))
