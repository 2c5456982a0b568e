/** Chinese words for macros in Courier's statements. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ kind, text, known }, english) =>
  kind === 'unquoted'
    ? {
        what: `${text} 没有放在引号里。`,
        why: 'Courier 会转义名字，但不会加引号：数据库把它当成列名，谁也登录不了。',
        fixes: [`写成 '${text}'`],
      }
    : {
        what: kind === 'foreign' ? `${text} 是 Postfix 或 Dovecot 的变量。` : `Courier 在这里没有 ${text} 这个宏。`,
        why: 'Courier 会原样传下去，数据库就去找叫这个名字的用户，结果找不到。',
        ...(english.help === undefined ? {} : { help: `这个子句可用的宏有 ${known.join('、')}。` }),
        fixes: (title) => title.replace(/^Write /, '写成 '),
      },
)
