/** Chinese words for look-alikes in the columns of master.cf. */

import { withoutLookAlikes } from '../../src/look-alikes.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range }) => {
  const text = source.slice(range)
  const plain = withoutLookAlikes(text).replace(/^-+$/, '-')
  return {
    what: `字符 ${[...text][0] as string} 对 master.cf 来说不是 "${plain}"。`,
    why: '它是文字处理软件或输入法打出来的；master 读到它遇到致命错误停掉：邮件不收也不发。',
    fixes: [`写成 ${plain}`],
  }
})
