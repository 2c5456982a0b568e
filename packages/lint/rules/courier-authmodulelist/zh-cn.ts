/** Chinese words for modules that authdaemond loads. */

import { courierKey } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ module, glued }, english) => {
  if (glued) {
    return {
      what: `${module} 是另一个设置，要单独写一行。`,
      why: 'authdaemond 不读右引号后面的内容，而 shell 会把两个值粘在一起。',
      fixes: ['在这里换行'],
    }
  }
  const known = courierKey('authdaemonrc', 'authmodulelist')?.values ?? []
  return {
    what: `Courier authlib 没有 ${module} 这个模块。`,
    why: 'authdaemond 只在日志里说加载不了；靠它认证的账号都登录不了。',
    ...(english.help === undefined ? {} : { help: `可用的模块有 ${known.slice(0, 8).join('、')}。` }),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})
