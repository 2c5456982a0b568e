/** Chinese words for what logins need of the machine. */

import { assignmentOf, configuredServers, directoryOf, whereLoginsAreOn } from '@mailcfg/model'
import type { Words } from '../../src/translation.ts'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, related }, english, { stack }): Words => {
  const server = configuredServers(stack).find(({ conf }) => conf.source === source)
  const logins = server && whereLoginsAreOn(server) ? 1 : 0
  const places = related.map((_, i) => (i < logins ? '在这里打开了登录' : '它要查的帐号'))
  const setting = (name: string) => server && assignmentOf(server.conf, name)?.value.text
  const owner = server?.postfix.value('mail_owner').text || 'postfix'
  switch (source.slice(range).toLowerCase()) {
    case 'saslauthd':
      return {
        what: `saslauthd 要在运行，而且 ${owner} 要能打开它的套接字。`,
        why: '不然日志里写 "cannot connect to saslauthd server"，登录都失败。',
        help: `以 ${owner} 的身份试试 testsaslauthd -u NAME -p PASSWORD -s smtp；在 Debian 上，把 ${owner} 加进 sasl 组。`,
        related: places,
      }
    case 'authdaemond': {
      const socket = setting('authdaemond_path')?.replace(/\s+#.*$/, '')
      const directory = socket?.startsWith('/') ? ` ${directoryOf(socket)}` : '套接字所在的目录'
      return {
        what: `库要带 authdaemond 编译，而且 ${owner} 要能进入${directory}。`,
        why: '不然日志里写 "unknown password verifier(s)" 或 "Permission denied"，登录都失败。Courier 建这个目录时权限是 0750。',
        help: `用 strings 看 libsasl2 里有没有 authdaemond；把${directory} 的组改成 ${owner} 所在的组。`,
        related: places,
      }
    }
    case 'sasldb': {
      const realm = server?.postfix.value('smtpd_sasl_local_domain')
      const path = setting('sasldb_path') ?? '/etc/sasldb2'
      return {
        what: `${owner} 要能读 ${path}，帐号的 realm 要和客户端发来的一样。`,
        why: '不然登录失败，报 "user not found"，尽管 sasldblistusers2 列得出这个帐号。',
        help: `${
          realm?.known && realm.text !== ''
            ? `用 saslpasswd2 -c -u ${realm.text} NAME 建帐号`
            : '客户端要用 NAME@REALM 登录，REALM 就是 saslpasswd2 -u 写的那个'
        }；再运行 chgrp ${owner} ${path} 和 chmod 0640。`,
        related: places,
      }
    }
    default:
      return {
        what: '这些机制的插件都要装上。',
        why: '没有装的，库就略过：EHLO 的答复里没有它；一个也不剩的话，smtpd 就停掉。',
        ...(english.help === undefined
          ? {}
          : {
              help: '在 Debian 上它们在 libsasl2-modules 里，在 Red Hat 上在 cyrus-sasl-plain 和 cyrus-sasl-md5 里；pluginviewer 列出已有的。',
            }),
        related: places,
      }
  }
})
