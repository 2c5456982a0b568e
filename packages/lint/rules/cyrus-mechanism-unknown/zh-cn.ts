/** Chinese words for words of mech_list that are no mechanism. */

import { cyrusMechanisms, suggest } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }, english) => {
  const names = cyrusMechanisms().map((mechanism) => mechanism.name)
  const nearest = suggest(name.replaceAll('_', '-'), names)[0] ?? names.find((one) => letters(one) === letters(name))
  return {
    what: `Cyrus SASL 没有 ${name} 这个机制${nearest ? `；是不是想写 ${nearest}？` : '。'}`,
    why: '函数库会不声不响地丢掉这个词；如果一个也不剩，smtpd 就报 "no SASL authentication mechanisms" 然后退出。',
    ...(english.help === undefined ? {} : { help: '写 PLAIN LOGIN，或者已装有插件的机制。' }),
    fixes: [`写成 ${nearest}`],
  }
})

/** Plugin files are called as mechanisms without their hyphens. */
function letters(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '')
}
