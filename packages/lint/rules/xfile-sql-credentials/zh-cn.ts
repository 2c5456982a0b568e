/** Chinese words for one database in different places. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ host, database, other }) => ({
  what: `数据库 ${database} 在这里写的是 ${host}，在另一个文件里写的是 ${other.host}。`,
  why: '如果不是同一台服务器，或者它不是两种连接都接受，其中一个程序就找不到数据库；MySQL 的权限也是按主机给的。',
  help: '在所有文件里写同样的主机或套接字。',
  related: ['另一处'],
}))
