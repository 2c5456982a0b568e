/** Chinese words for entries with too few columns. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ count }) => ({
  what: `这一条应有八列，只有 ${count} 列。`,
  why: 'master 因为缺列停在这里，postconf 报 "bad field count"：邮件不收也不发。',
  help: '依次写 service、type、private、unprivileged、chroot、wakeup、maxproc 和 command；"-" 表示默认值。如果是备注，前面加 #。',
}))
