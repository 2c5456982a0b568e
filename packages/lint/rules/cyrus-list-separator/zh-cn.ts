/** Chinese words for lists of Cyrus SASL with commas or quotes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 的各个词用空格分开；逗号和引号会成为词的一部分。`,
  why:
    name === 'mech_list'
      ? '函数库不认识这样的机制，会悄悄丢掉："PLAIN, LOGIN" 只提供 LOGIN，"PLAIN,LOGIN" 什么都不提供，smtpd 随之退出。'
      : '函数库不认识带这种字符的名字，登录会失败。',
  fixes: ['改用空格分开'],
}))
