/** Chinese words for relay domains without a table of recipients. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, seen }) => ({
  what: seen
    ? `${/[:/]/.test(text) ? `${text} 里的中继域` : `中继域 ${text} `}下任何名字的邮件都会被接收。`
    : `如果 ${text} 里有域名，这个域名下任何名字的邮件都会被接收。`,
  why: '没有设置 relay_recipient_maps。后面的服务器拒绝不认识的名字，本机只好给多半是伪造的发件人发退信，自己因此进了黑名单。',
  help: '把 relay_recipient_maps 设为一个列出真实名字的表，或者在 reject_unauth_destination 后面加上 reject_unverified_recipient。',
}))
