/** Chinese words for restrictions at a stage at which they cannot work. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, list, needs, because }) => {
  if (name === 'reject_multi_recipient_bounce') {
    return {
      what: `${name} 在 ${list} 里不起作用。`,
      why: '它要数收件人，而到了 DATA 才知道全部收件人。',
      help: '把它移到 smtpd_data_restrictions。',
    }
  }
  if (because === 'one-recipient') {
    return {
      what: `在 ${list} 里，${name} 只对单个收件人的信起作用。`,
      why: 'DATA 之后，如果有几个收件人，smtpd 不知道该看哪一个，就跳过这项检查。',
      help: '把它移到 smtpd_recipient_restrictions。',
    }
  }
  const thing = THINGS[needs] ?? needs
  return {
    what: `${name} 在 ${list} 里无法起作用。`,
    why:
      because === 'not-delayed'
        ? `smtpd_delay_reject = no 时，客户端还没说出${thing}，这个列表就已经执行了，所以检查什么也不做。`
        : `到那里还不知道${thing}，所以检查什么也不做。`,
    help: `把它移到 smtpd_${needs === 'helo' ? 'helo' : needs === 'sender' ? 'sender' : 'recipient'}_restrictions。`,
  }
})

const THINGS: Readonly<Record<string, string>> = { helo: ' HELO 名', sender: '发件人', recipient: '收件人' }
