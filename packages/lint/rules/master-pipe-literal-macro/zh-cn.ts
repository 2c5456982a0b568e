/** Chinese words for would-be macros of a pipe command. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, meant }) => {
  const brace = text.startsWith('{')
  return {
    what: brace ? `"${text}" 前面没有 $，不代表任何值。` : `pipe 不认识宏 ${text}。`,
    why: brace ? '命令拿到的是名字，而不是值。' : '命令拿不到它要的值，投递会失败，或者送错地方。postconf 不检查这个。',
    ...(meant === undefined
      ? { help: '可用的名字见 pipe(8)，例如 ${sender}、${recipient}、${user}、${nexthop}。' }
      : { fixes: [`写成 ${meant}`] }),
  }
})
