/** Chinese words for blocks that are written on one line. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ ignored }, english) => ({
  what: '{ 后面的内容必须另起一行。',
  why: ignored
    ? 'Dovecot 不读这一行剩下的部分，所以设置都丢了，块也没有结束。'
    : 'doveconf 报 "Garbage after \'{\'" 然后停下：Dovecot 启动不了。',
  ...(english.help === undefined ? {} : { help: '每个设置和右括号都单独写一行。' }),
  fixes: ['每项各写一行'],
}))
