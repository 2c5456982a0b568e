/** Chinese words for words that the parameter does not know. */

import { knownWords } from '../../src/enum-values.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>((found, english) => {
  const { setting, word, since, parameter } = found
  const name = setting.name.text
  const known = knownWords(found)
  const nearest = /^did you mean (.+)\?$/.exec(english.label ?? '')?.[1]
  return {
    what: since
      ? `${name} 从 Postfix ${since} 起才认识 "${word}"。`
      : word === ''
        ? `${name} 不能为空。`
        : known.includes(word.toLowerCase())
          ? `"${word}" 不是 ${name} 的值，它区分大小写。`
          : `"${word}" 不是 ${name} 的值。`,
    why: whyOf(parameter.kind, parameter.name),
    ...(nearest === undefined ? {} : { label: `您是想写 ${nearest} 吗？` }),
    help: `它认识的值有：${known.join('、')}。`,
    fixes: [`改成 ${nearest}`],
  }
})

function whyOf(kind: string, name: string): string {
  if (kind === 'ehlo-keyword-list') return 'Postfix 会跳过这个词，那个关键字照样会公布出去。'
  if (name === 'milter_default_action') return '连不上 milter 时，Postfix 不知道该怎么办，对所有的信都答复 451。'
  if (/^(?:smtp|lmtp)_/.test(name)) return '发信的客户端程序读到它就放弃，信滞留在队列里。'
  return 'Postfix 会收下这一行；读它的程序因致命错误停下，有的要等到客户端连上才停。'
}
