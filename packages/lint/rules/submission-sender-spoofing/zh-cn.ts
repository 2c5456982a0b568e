/** Chinese words for users who may write in the name of anybody. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(() => ({
  what: '登录了的用户可以用任何发件人地址。',
  why: '他们中的任何一个，以及猜中一个密码的人，都能以别人的名义发信；没有检查地址是不是属于登录的用户。',
  help: '设 smtpd_sender_login_maps，并让 smtpd_sender_restrictions 以 reject_authenticated_sender_login_mismatch 开头。',
}))
