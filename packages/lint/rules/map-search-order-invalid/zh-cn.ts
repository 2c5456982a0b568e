/** Chinese words for tables in braces behind a restriction. */

import { restriction, suggest } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, text, fault }) => {
  const orders = restriction(name)?.searchOrderValues ?? []
  const nearest = suggest(text.toLowerCase(), orders)[0]
  return {
    what: {
      braces: `${name} 的表不能写在花括号里。`,
      empty: `${name} 的花括号里没有表。`,
      attribute: `"${text}" 不是 search_order = ……。`,
      order: `${name} 不会按 "${text}" 查找。`,
    }[fault],
    why: 'smtpd 对每个走到这里的人都答复 "451 Server configuration error"；在那之前没有任何提示。',
    help:
      fault === 'braces'
        ? '直接写表，不要花括号。'
        : fault === 'order'
          ? nearest
            ? `想写的可能是 ${nearest}。`
            : `可以写 ${orders.join('、')}。`
          : `写成 { type:table { search_order = ${orders.join(', ')} } }。`,
  }
})
