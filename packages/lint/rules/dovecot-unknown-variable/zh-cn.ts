/** Chinese words for variables that Dovecot does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }, english) => ({
  what: `Dovecot 在这里没有变量 ${text}。`,
  why: 'doveconf 不检查；有人登录或有信到达时 Dovecot 才发现，以 "Unknown variable" 结束。',
  ...(english.help === undefined
    ? {}
    : { help: '常用的有：%u 是完整的用户名，%n 和 %d 是 @ 前后的部分；百分号本身写作 %%。' }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
