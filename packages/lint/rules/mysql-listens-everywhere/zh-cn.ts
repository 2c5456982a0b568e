/** Chinese words for a database server that the whole network can reach. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: `写 ${text}，整个网络都能连上数据库服务器。`,
  why: '这样，挡住陌生人、不让他们碰到帐号的，只剩下数据库用户的密码和防火墙。',
  help: '邮件软件在同一台主机上就写 127.0.0.1，否则写内网的地址。',
}))
