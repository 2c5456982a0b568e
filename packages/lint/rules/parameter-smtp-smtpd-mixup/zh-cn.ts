/** Chinese words for names of the client for the server and the other way round. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, name }) => ({
  what: `Postfix 有 ${name}，没有 ${setting.name.text}。`,
  why: name.startsWith('smtpd_')
    ? 'smtp_ 是发信的客户端；收信的服务器从来不看这个名字，等于没有设。'
    : 'smtpd_ 是收信的服务器；发信的客户端从来不看这个名字，等于没有设。',
  label: `是不是想写 ${name}？`,
  help: `写成 ${name}，或者删掉这一行。`,
  fixes: [`写成 ${name}`],
}))
