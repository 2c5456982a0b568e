/** Chinese words for patterns that also fit domains of others. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ end, domain, list, inValue }, english) => {
  const other = end === 'back' ? `${domain}.evil.test` : `evil${domain}`
  const whole = `^${domain.replaceAll('.', '\\.')}${inValue ? '$$' : '$'}`
  return {
    what: `这个模式也匹配 ${other}。`,
    why:
      list === 'relay_domains'
        ? '谁有这样的域名，谁就能让这台服务器替它中继，而这种域名谁都能有。'
        : '发给这种域名的邮件会当作你的收下；这种域名谁都能有。',
    ...(english.help === undefined ? {} : { help: `前面写 ^，后面写 $，例如 ${whole}。` }),
    fixes: [`写成 ${whole}`],
  }
})
