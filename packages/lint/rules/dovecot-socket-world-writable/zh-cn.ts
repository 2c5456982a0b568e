/** Chinese words for sockets that every local user may use. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, sheltered }) => ({
  what: `本机的任何用户都能使用套接字 ${path}。`,
  why: sheltered
    ? '只靠外层的目录挡着别人；权限只给 Postfix，就不用依赖目录了。'
    : '本机上随便哪个程序都能无限次地试密码，或者查询别的用户的资料。',
  help: '在权限旁边写上 user 和 group，交给需要它的用户。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
