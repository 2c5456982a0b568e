/** Chinese words for old names of parameters. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, to }) => {
  const old = setting.name.text
  if (to.beside) {
    return {
      what: `已经有 ${to.name}，${old} 不起作用。`,
      why: `这是旧名字；只有没设 ${to.name} 时 Postfix 才看它。`,
      related: ['算数的是这一个'],
      fixes: ['删掉不起作用的旧名字'],
    }
  }
  return {
    what: to.honoured ? `${old} 是 ${to.name} 的旧名字。` : `Postfix 不再读 ${old}；现在叫 ${to.name}。`,
    why: to.honoured
      ? `它还有效，因为 ${to.name} 的默认值引用它；从 3.11 起 Postfix 会为它发警告，以后的版本可能去掉。`
      : '旧名字会被当作您自己起的名字，不起作用，邮件的守护进程也不会提示。',
    fixes: [`写成 ${to.name}`],
  }
})
