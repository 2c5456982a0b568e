/** Chinese words for local mail that is not signed. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '本机自己发的邮件没有签名：non_smtpd_milters 是空的。',
  why: 'smtpd_milters 只管从 SMTP 进来的邮件。cron 任务、网站程序和本机用户的邮件经 sendmail(1) 进来，不经过 milter，到了对方那里可能过不了 DMARC。',
  help: '设 non_smtpd_milters = $smtpd_milters。',
  fixes: ['本机的邮件也经过这些 milter'],
}))
