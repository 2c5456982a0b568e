/** Chinese words for a delivery socket where nobody listens. */

import { dovecotListeners } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, jailed, dovecot }, english) => {
  const listens = dovecotListeners(dovecot).some(({ service }) => service === 'lmtp')
  return {
    what: jailed
      ? `服务 ${jailed.service.text} 在 chroot 里运行，到 ${path} 去找这个套接字，而 Dovecot 不在那里监听。`
      : `Dovecot 不在 ${path} 监听。`,
    why: '发给这些邮箱的邮件都留在队列里，报 "connect to … No such file or directory"。',
    ...(english.help === undefined
      ? {}
      : { help: '让 service lmtp 的 unix_listener 和这个路径指队列目录下面的同一个文件。' }),
    related: (english.related ?? []).map(() => (listens ? 'Dovecot 在这里监听' : '这份配置里没有 service lmtp 的监听')),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})
