/** Chinese words for actions where Postfix cannot carry them out. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ action, reason, asker }) => ({
  what: {
    etrn: `${action} 对 ETRN 没有意义。`,
    proxy: `用了 smtpd_proxy_filter，就不能用 ${action}。`,
    early: `smtpd_delay_reject = no 时，${action} 在这个阶段会被跳过。`,
    milter: `对 milter 添加的信头，${action} 没有实现。`,
  }[reason],
  why: `${reason === 'milter' ? 'cleanup' : 'smtpd'} 记一条警告，然后照常继续，就像没有这一行：邮件不受任何影响。`,
  help: {
    etrn: '写 REJECT 或 OK：ETRN 本身不带邮件。',
    proxy: '交给过滤器去做，或者改用入队之后的 content_filter，或者在第二个 cleanup 里用 header_checks。',
    early: '把这个表放到 smtpd_recipient_restrictions 里查询，或者删掉 smtpd_delay_reject = no。',
    milter: '让 milter 把另一个信头也加上；如果只要一个信头，就写 REPLACE。',
  }[reason],
  related: [`${asker} 在这里查询这个表`],
}))
