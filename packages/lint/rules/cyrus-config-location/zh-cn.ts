/** Chinese words for smtpd.conf in a directory of plugins. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '这个文件放在库目录里，可能读不到。',
  why: '软件包读的是 /etc/sasl2/smtpd.conf（Red Hat）或 /etc/postfix/sasl/smtpd.conf（Debian）。最先找到的文件算数，所以别处的一份会盖住这一份。',
  help: '把它移到你的发行版所用的目录，或者在 cyrus_sasl_config_path 里写上它的目录。',
}))
