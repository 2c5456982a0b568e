/** Chinese words for system accounts beside a database. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ system, places }) => ({
  what: `查密码时既问系统账号（${system}），又问 SQL 数据库。`,
  why: '每次登录都要试两遍，密码错了还要等较慢的那个答复，而且所有 shell 账号都暴露在通过邮件猜密码的攻击之下。',
  help: '如果邮件账号都在数据库里，就去掉系统账号的 !include 或 passdb。',
  related: places.length > 1 ? ['系统账号', '数据库'] : ['数据库'],
}))
