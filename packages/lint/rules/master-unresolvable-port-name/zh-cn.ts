/** Chinese words for ports that the system does not know. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ port, nearest, isAddress, list }) => {
  const number = /^\d+$/.test(port)
  return {
    what: isAddress
      ? '地址后面缺端口。'
      : number
        ? `${port} 不是 TCP 端口，最大是 65535。`
        : list
          ? `这台服务器不认识叫 ${port} 的 TCP 端口。`
          : `常用的 TCP 端口里没有叫 ${port} 的。`,
    why: 'master 启动时在 known_tcp_ports 和 /etc/services 里查这个名字；查不到就遇到致命错误停掉，邮件都不动了。postconf 不检查这个。',
    related: ['这台服务器认识的端口'],
    ...(nearest && !isAddress && !/\d$/.test(port)
      ? { fixes: [`写成 ${nearest}`] }
      : { help: '写端口号，例如 2525，或者写“地址:端口”。' }),
  }
})
