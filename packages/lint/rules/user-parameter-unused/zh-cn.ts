/** Chinese words for names of one's own that nothing refers to. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => {
  const { text } = setting.name
  return {
    what: `main.cf 和 master.cf 里都没有用到 ${text}。`,
    why: 'Postfix 没有叫这个名字的参数，别的设置不引用它，这一行就什么也不做。',
    help: `用 $${text} 引用它；如果是限制类，就写进 smtpd_restriction_classes；不然就删掉。`,
    fixes: ['删掉没有用到的设置'],
  }
})
