/** Chinese words for clients that must log in and have no passwords. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, maps }) => ({
  what: `${setting.name.text} = yes 需要 ${maps}。`,
  why: '客户端还没投递就以 "specify a password table" 停下，所有的信都留在队列里。',
  help: `把 ${maps} 设为一个表，例如 lmdb:/etc/postfix/sasl_passwd，或者关掉登录。`,
}))
