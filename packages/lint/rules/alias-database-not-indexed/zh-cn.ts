/** Chinese words for tables that newaliases cannot make. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ table, type }) => ({
  what: `newaliases 生成不了 ${table}。`,
  why:
    type === 'proxy'
      ? '它会报 "can\'t create maps via the proxy service" 然后停下，所以改了别名也不会生效。'
      : `${type} 类型的表没有索引文件。newaliases 到这里就因致命错误停下，后面的表也不会生成。`,
  help:
    type === 'proxy'
      ? '这里写表名时不要带 proxy:；要查询的表写在 alias_maps 里。'
      : '把它留给 alias_maps：那里写要查询的表，alias_database 写要生成的表。',
}))
