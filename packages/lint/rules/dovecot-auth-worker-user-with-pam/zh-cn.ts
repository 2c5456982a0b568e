/** Chinese words for the user of the auth worker. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ user, driver }) => ({
  what: `auth worker 以 ${user} 身份运行，${driver} passdb 因此读不了 /etc/shadow。`,
  why: '系统账号都登录失败，每次还要等过 PAM 的延迟。',
  help: '不要写 user（worker 默认就是 root），或者去掉系统账号的 passdb。',
  related: ['需要 root'],
}))
