/** Chinese words for the blacklist and whitelist names that Postfix 3.6 replaced. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, to }) => ({
  what: `从 Postfix 3.6 起，${setting.name.text} 改名为 ${to.name}。`,
  why: to.beside ? `因为也设了 ${to.name}，它在这里不起作用。` : '旧名字还能用；从 3.11 起 Postfix 会给出警告。',
  related: ['起作用的是这一个'],
  fixes: [to.beside ? '删掉不起作用的旧名字' : `改成 ${to.name}`],
}))
