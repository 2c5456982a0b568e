/** Chinese words for a missing compatibility level. */

import { compareVersions } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ changed, risky }, _english, { stack }) => {
  const { postfix } = stack.versions
  const level = postfix !== undefined && compareVersions(postfix, '3.6') >= 0 ? '3.6' : '2'
  const names = changed.map((name) => (name === 'the chroot column' ? 'chroot 列' : name))
  return {
    what: `没有设置 compatibility_level，这些设置用的还是 Postfix 2 的默认值：${names.join('、')}。`,
    why: risky
      ? '没有级别，smtpd_relay_restrictions 就是空的，或者整个本地网段都可以中继：防止中继的只剩收件人限制这一道。'
      : 'Postfix 3 就按 2 的方式运行，并在日志里提示 "using backwards-compatible default setting"。',
    help: `先看看上面这些设置，再写上 compatibility_level = ${level}。`,
    fixes: [`设置 compatibility_level = ${level}`],
  }
})
