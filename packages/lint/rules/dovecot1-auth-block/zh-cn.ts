/** Chinese words for auth blocks of Dovecot 1.x. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, refused }) => ({
  what: `auth ${name} { } 是 Dovecot 1.x 的块。`.replace('  ', ' '),
  why: refused
    ? 'Dovecot 2.4 不认识它，启动不了。'
    : 'Dovecot 2.0 到 2.3 会转换它，并警告设置已废弃；2.4 遇到它就启动不了。',
  help: '把里面的设置加上 auth_ 前缀写在最外层，例如 auth_mechanisms；"passdb sql { args = x }" 写成 "passdb {"，里面是 "driver = sql" 和 "args = x" 两行。2.3 的 doveconf -n 会打印新写法。',
}))
