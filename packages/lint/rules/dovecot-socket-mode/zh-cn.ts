/** Chinese words for modes of sockets. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }, english) => {
  const fixes = (title: string): string => title.replace(/^Write /, '改成 ')
  if (/^[1-9]\d*$/.test(text)) {
    return {
      what: `${text} 前面没有 0，是十进制数。`,
      why: `Dovecot 把它当作八进制权限 0${Number(text).toString(8)}，能用这个套接字的用户就和您想的不一样。`,
      fixes,
    }
  }
  return {
    what: `${text === '' ? '空值' : text} 不是权限。`,
    why: 'doveconf 以 "Invalid number" 停下：Dovecot 启动不了。',
    ...(english.help === undefined ? {} : { help: '写成八进制数，例如 0600。' }),
    fixes,
  }
})
