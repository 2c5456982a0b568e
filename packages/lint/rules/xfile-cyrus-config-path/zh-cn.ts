/** Chinese words for copies of smtpd.conf that are not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ problem, path, source }) =>
  problem === 'outside'
    ? {
        what: `smtpd.conf 不在 ${path.replaceAll(' or ', ' 或 ')} 里。`,
        why: '库先到这些目录里找，再到编译时指定的目录里找；找不到的就当没有写。',
        help: '写上文件所在的目录，或者把文件移过去。',
        related: ['看到的文件在这里'],
      }
    : {
        what: `还有一个 ${source.uri.slice(source.uri.lastIndexOf('/') + 1)}，设置不一样；两个里只会读一个。`,
        why: '库在编译时指定的目录里找，用最先找到的那个。改另一个没有用。',
        help: '留下发行版目录里的那个，或者设 cyrus_sasl_config_path。',
        related: ['另一个'],
      },
)
