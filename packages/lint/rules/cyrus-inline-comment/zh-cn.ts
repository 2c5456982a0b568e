/** Chinese words for comments behind a value of smtpd.conf. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ entry }) => {
  const name = entry.name.text
  return {
    what: `Cyrus SASL 把这个注释当作 ${name} 的一部分。`,
    why: /^(?:pwcheck_method|mech_list|auxprop_plugin)$/i.test(name)
      ? '注释里的每个词都成了列表的一项；只有碰巧都不是有意义的名字，才不出问题。'
      : /level|timeout|counter|size$/.test(name)
        ? '数字还能读对，只是因为函数库遇到第一个非数字字符就停下。'
        : '值已经不是看上去的样子：路径后面带着注释，这样的路径并不存在。',
    fixes: ['把注释移到上一行'],
  }
})
