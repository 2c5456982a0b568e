/** Chinese words for the cache of failed logins. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, several }) => ({
  what: several ? `${name} 只能写一个表。` : `${name} 的表前面必须有 proxy:。`,
  why: '客户端每次启动都会因致命错误停下，信一封也发不出去。',
  help: '写 proxy: 加一个表，例如 proxy:btree:/var/lib/postfix/sasl_auth_cache，并把它列进 proxy_write_maps。',
}))
