/** Chinese words for mail that goes round through a content filter. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, filter, way }) => ({
  what: `${service.service.text} 把过滤器交回来的邮件又交给过滤器。`,
  why: `main.cf 里的 content_filter = ${filter} 对所有入口都有效，${way === 'sendmail' ? '过滤器交回邮件时经过的 sendmail 和 pickup 也不例外' : '过滤器交回邮件的那个入口也不例外'}。每封邮件一直绕圈子，直到 Received: 行太多（"too many hops"）而被退回。`,
  help: '给这个服务加上 -o content_filter=，不写值。',
  fixes: ['在这里关掉过滤器'],
}))
