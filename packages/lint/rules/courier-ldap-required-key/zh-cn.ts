/** Chinese words for keys that authldaprc needs. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ missing }) => {
  const keys = missing.split(' or ')
  return {
    what: keys.length > 1 ? `这个文件里要有 ${keys.join(' 或 ')}。` : `这个文件里缺少 ${missing}。`,
    why: WHY[keys[0] as string] ?? '模块放弃，在日志里记下 "not found"，目录里的账号都登录不了。',
    help: '把这个键和它的值单独写一行。',
  }
})

const WHY: Readonly<Record<string, string>> = {
  LDAP_CRYPTPW: '没有说明怎么验证密码：请写上密码所在的属性，或者把 LDAP_AUTHBIND 设为 1。',
  LDAP_BINDDN: 'LDAP_INITBIND 要求搜索之前先绑定，却没说用谁的身份绑定。',
  LDAP_BINDPW: 'LDAP_INITBIND 要求搜索之前先绑定，却没有绑定用的密码。',
  LDAP_GLOB_UID: '没有说明邮箱归哪个用户，所有登录都失败。',
  LDAP_GLOB_GID: '没有说明邮箱属于哪个组，所有登录都失败。',
  LDAP_EMAILMAP_BASEDN: 'LDAP_EMAILMAP 要求的第一次搜索没有起点。',
}
