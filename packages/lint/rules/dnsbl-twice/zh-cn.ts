/** Chinese words for DNS lists that are asked twice. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ zone }) => ({
  what: `postscreen 已经查过 ${zone}。`,
  why: '名单上的客户端到不了 smtpd，所以再查一次只是费时间，还占用免费查询的次数。',
  related: ['在这里先查过'],
  fixes: ['删掉后面这一个'],
}))
