/** Chinese words for the way in which saslauthd checks passwords. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, fault }, english) => ({
  what:
    fault === 'unknown'
      ? `saslauthd 没有叫 "${text}" 的密码校验方式。`
      : fault === 'several'
        ? 'saslauthd 只能用一种密码校验方式，不能写几种。'
        : `现在的 saslauthd 软件包里没有 "${text}"。`,
  why: '守护进程马上以 "unknown authentication mechanism" 退出；Postfix 随后记 "cannot connect to saslauthd server"，谁也登录不了。',
  ...(english.help === undefined
    ? {}
    : { help: fault === 'several' ? '只留一种。' : '写 pam、shadow、ldap、rimap 或 sasldb。' }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
