/** Chinese words for settings of local delivery that come too late. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, winner }) => ({
  what: `${setting.name.text} 不起作用：${winner.name.text} 排在它前面。`,
  why: 'mailbox_transport、mailbox_command、home_mailbox 和 mail_spool_directory 之中，local(8) 按这个次序用第一个设了的。到别处去读信的人什么也找不到。',
  help: '删掉不想要的那个。',
  related: ['生效的是这一个'],
}))
