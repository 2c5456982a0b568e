/** Chinese words for options that Cyrus SASL does not know. */

import { cyrusOptions, suggest } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }, english) => {
  const names = cyrusOptions().map((option) => option.name)
  const misspelt = cyrusOptions().find((option) => option.commonMisspelling === name.toLowerCase())
  const nearest = misspelt?.name ?? suggest(name, names)[0]
  return {
    what: `Cyrus SASL 没有 ${name} 这个选项${nearest ? `；是不是想写 ${nearest}？` : '。'}`,
    why: misspelt ? '文档里是这样拼写的，但函数库读的是另一个名字。' : '函数库不声不响地读下去，就像没有这一行。',
    ...(english.help === undefined ? {} : { help: '删掉这一行，或者到 Cyrus SASL 的文档里查一查这个名字。' }),
    fixes: [`写成 ${nearest}`],
  }
})
