/** Chinese words for passwords that everybody tries first. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ sameAsUser }) => ({
  what: sameAsUser ? '密码和用户名一样。' : '这是人人都会先试的密码。',
  why: '谁连得上服务器，谁就立刻进得来；有了这个账号，就有了所有邮箱，或者发信的权利。',
  help: '两边都设一个长的随机密码（例如用 "openssl rand -base64 24" 生成）。',
}))
