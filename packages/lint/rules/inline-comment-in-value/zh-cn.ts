/** Chinese words for comments that become part of a value. */

import type { Impact } from '@mailcfg/core'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, read }, { severity, impact }) => ({
  what: `Postfix 会把这段注释读成 ${setting.name.text} 的一部分。`,
  why: read
    ? whyOf(severity === 'error', impact ?? 'ignored')
    : '照现在的文件看，没有程序读这个值；哪天读到它，它也不是看上去的样子。',
  fixes: ['把注释移到上面单独一行'],
}))

function whyOf(isError: boolean, impact: Impact): string {
  switch (impact) {
    case 'cosmetic':
      return '这里没有出问题，只是因为 Postfix 读时间时，读到单位字母就不再往下读。'
    case 'wont-start':
      return '这样值就无效了，用到它的程序会因致命错误停下。'
    case 'defers-mail':
      return '注释里的词会被当成并不存在的限制，谁走到那里，SMTP 服务器就答复谁 451。'
    default:
      return isError ? '这个值不再是看上去的样子，起不到您想要的作用。' : '注释里的每个词都会成为列表里多出来的一项。'
  }
}
