/** Chinese words for settings of map sources that Postfix does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, type, nearest }, english) => ({
  what: type ? `${type} 表没有设置项 ${name}。` : `没有哪种表有设置项 ${name}。`,
  why: '不认识的名字 Postfix 会默默跳过：你设的不起作用。',
  ...(nearest
    ? { fixes: [`改成 ${nearest}`] }
    : {
        help: english.help?.startsWith('It belongs')
          ? english.help.replace(/^It belongs to (\S+) tables\.$/, '它是 $1 表的设置项。')
          : '删掉这一行，或者查看这种表的手册页。',
      }),
}))
