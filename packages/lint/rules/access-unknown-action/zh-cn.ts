/** Chinese words for results that are no action. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, actions, nearest }) => ({
  what: actions === 'access' ? `${word} 既不是动作，也不是限制。` : `${word} 不是这种表能用的动作。`,
  why:
    actions === 'access'
      ? 'smtpd 把它当作限制的名字，却找不到，于是对每个匹配到的人都答复 "451 4.3.5 Server configuration error"。'
      : 'Postfix 记一条警告，对邮件什么也不做。',
  ...(nearest
    ? { fixes: [`写成 ${nearest}`] }
    : { help: '常用的有 OK、DUNNO、REJECT、DISCARD、HOLD，或者像 550 这样的应答码加一段文字。' }),
}))
