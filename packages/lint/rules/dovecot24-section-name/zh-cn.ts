/** Chinese words for blocks without a name in Dovecot 2.4. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, kind }, english) =>
  kind === 'args'
    ? {
        what: `Dovecot 2.4 的 ${type} 没有 args。`,
        why: '2.4 的 doveconf 以 "Unknown setting" 停下：Dovecot 启动不了。',
        help: '其中每一项都有单独的设置，例如 passwd_file_path、pam 的 service_name，或 static userdb 的 fields { }。',
      }
    : {
        what: `这个 ${type} 没有名字。`,
        why: '2.4 的 doveconf 要求有名字，没有另外写明时名字就是驱动：Dovecot 启动不了。',
        ...(english.help === undefined ? {} : { help: `写成 ${type} sql {，或者换成您用的驱动。` }),
        fixes: (title) => title.replace(/^Write /, '改成 '),
      },
)
