/** Chinese words for the words of connect. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind, key }, english) => {
  const why = '驱动不接受这个连接串，所有 SQL 用户都登录不了。'
  if (kind === 'quote') {
    return {
      what: `引号会成为 ${key} 的一部分。`,
      why: 'connect 里的各项以空格分开，没有引号的写法，所以找不到这样的主机或名字。',
      fixes: ['去掉引号'],
    }
  }
  if (kind === 'word') {
    return { what: 'connect 里有一项没有 "="。', why, help: '写成 KEY=VALUE，中间不留空格；值里也不能有空格。' }
  }
  const known = /knows (.+) and a few/.exec(english.help ?? '')?.[1]?.replaceAll(', ', '、')
  return {
    what: key === '' ? 'connect 里有一项没有名字。' : `connect 里没有 ${key} 这一项。`,
    why,
    ...(english.help === undefined ? {} : { help: `MySQL 驱动认识 ${known}，以及几个有关超时和 TLS 的项。` }),
    fixes: (title) => title.replace(/^Write /, '改成 '),
  }
})
