/** Chinese words for strangers who can send mail to anybody. */

import type { Cause, Hole } from '../../src/relay-holes.ts'
import { translate } from '../../src/translation.ts'
import { closingTitle, throughServices, witnessed } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

const WHAT: Readonly<Record<Cause, (hole: Hole) => string>> = {
  permit: ({ item, step }) => item?.written ?? step?.name ?? '限制列表',
  network: ({ step, setting }) => step?.item?.written ?? step?.name ?? setting?.name.text ?? '限制列表',
  end: ({ setting }) => `${setting?.name.text ?? '限制列表'} 走到末尾也没有拦，`,
  class: ({ setting }) => setting?.name.text ?? '防中继的限制',
  route: ({ setting }) => setting?.name.text ?? '防中继的限制',
}
const HOW_FAR: Readonly<Record<Cause, string>> = {
  permit: '给任何人发信',
  network: '给任何人发信',
  end: '给任何人发信',
  class: '给外面的域名发信',
  route: '借道中继域名发信',
}
const PROOF = '"mailcfg relay" 会列出所有会话和证明。'
const HELP: Readonly<Record<Cause, string>> = {
  permit: `在它前面加上 reject_unauth_destination，或者缩小它放行的范围；${PROOF}`,
  network: `只列出回环地址和自己的网络；${PROOF}`,
  end: `让 smtpd_relay_restrictions 以 reject_unauth_destination 结尾；${PROOF}`,
  class: `列出这台服务器要收信的域名；${PROOF}`,
  route: `写 allow_untrusted_routing = no；${PROOF}`,
}

export const words = translate<typeof rule>(({ hole }) => ({
  what: `${WHAT[hole.cause](hole)} 让陌生人经 ${throughServices(hole)} ${HOW_FAR[hole.cause]}。`.replace('， ', '，'),
  why: `${witnessed(hole)}发垃圾邮件的人几小时之内就会找到这样的服务器。`,
  related: ['这一行放行了'],
  fixes: closingTitle,
  help: HELP[hole.cause],
}))
