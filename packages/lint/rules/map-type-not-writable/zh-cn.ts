/** Chinese words for caches in tables that cannot be written to. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ parameter, type }) => ({
  what: `${parameter} 要能写入，而 Postfix 写不了 ${type} 类型的表。`,
  why: parameter.includes('_tls_')
    ? 'tlsmgr 遇到致命错误停掉，要提供或使用 TLS 的程序都用不成 TLS。'
    : '管这个缓存的程序打不开它，该记住的东西每次都记不住。',
  help: '写 lmdb:、btree: 或 default_cache_db_type 的值，路径放在 $data_directory 下面。',
}))
