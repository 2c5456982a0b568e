/** Chinese words for plugins for stored passwords that do not exist. */

import { cyrusOption } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, instead }, english) => {
  const what = `Cyrus SASL 没有叫 ${name} 的密码存储插件。`
  if (instead !== '') {
    return {
      what,
      why: `pwcheck_method 是 ${instead}，所以没有它 PLAIN 和 LOGIN 也能用；CRAM-MD5 之类的机制就不行。`,
      help: '删掉这一行。',
    }
  }
  const plugins = cyrusOption('auxprop_plugin')?.values ?? []
  return {
    what,
    why: `日志里是 "could not find auxprop plugin, was searching for '${name}'"，什么密码都不对。`,
    ...(english.help === undefined
      ? {}
      : { help: `插件有 ${plugins.join('、')}；saslauthd 和 authdaemond 要写在 pwcheck_method 里。` }),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})
