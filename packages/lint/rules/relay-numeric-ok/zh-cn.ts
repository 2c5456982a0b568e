/** Chinese words for results of digits alone in access tables. */

import { translate } from '../../src/translation.ts'
import { witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, answer, asker, hole }) => {
  const code = /^[45][0-9][0-9]$/.test(answer)
  return {
    what: code ? `只写 ${answer} 而没有文字，并不会拒绝 ${key}：它等于 OK。` : `对 ${key} 来说，${answer} 等于 OK。`,
    why: hole
      ? `只有数字的结果会放行客户端，而这里它排在防线前面。${witnessed(hole)}`
      : '为了能沿用其他程序的表，Postfix 把只有数字的结果一律当作放行，不管是什么数字。',
    help: code ? `在后面写上文字，例如 "${answer} 5.7.1 Refused"，或者写 REJECT。` : '按本意写 OK、DUNNO 或 REJECT。',
    related: [`${asker} 在这里查询这个表`],
  }
})
