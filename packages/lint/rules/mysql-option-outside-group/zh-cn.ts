/** Chinese words for options before the first group. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 写在第一个 [group] 前面。`,
  why: '服务器和客户端都停在 "Found option without preceding group in config file"；没有数据库，查询都不成，邮件被推迟。',
  help: '在它上面加一行 [mysqld] 或 [client]。',
}))
