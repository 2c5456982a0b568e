/** Chinese words for lines of /etc/services that give no port. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ fault, text, matters }, english) => ({
  what:
    fault === 'no-port'
      ? `${text} 后面没有端口。`
      : fault === 'too-high'
        ? `${text} 不是端口；端口从 1 到 65535。`
        : `端口要写成“数字/协议”，不是 ${text}。`,
  why: matters
    ? '这个名字查不到。master.cf 里叫这个名字的服务会让 Postfix 停下："unknown service"。'
    : '查这个名字的程序找不到它。',
  ...(english.help === undefined ? {} : { help: '写名字、数字和协议，例如 2525/tcp。' }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
