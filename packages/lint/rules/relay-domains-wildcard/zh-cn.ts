/** Chinese words for a relay_domains that holds the whole world. */

import { translate } from '../../src/translation.ts'
import { witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, topLevel, hole, isOverride }) => ({
  what: topLevel ? `relay_domains 包含了整个顶级域 ${text}。` : `${text} 把所有域名都变成了中继域。`,
  why: hole
    ? `${topLevel ? 'relay_domains 里的一项也匹配它的子域，所以发往它下面任何域名的信，防中继的限制都会放行。' : '防中继的限制放行发往中继域的信，于是什么都放行。'}${witnessed(hole)}`
    : isOverride
      ? '防中继的限制是从 rewrite 服务取得域名的，而那个服务看不到这里的设置；如果写在 main.cf 里，陌生人就能给所有这些域名发信。'
      : '防中继的限制会放行发往中继域的信；眼下看不出有陌生人能走到这一步，挡住他们的是别的设置。',
  help: '只列出你要中继的域名。',
}))
