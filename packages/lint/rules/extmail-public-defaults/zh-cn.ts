/** Chinese words for values for a demonstration. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

/** Below so many characters a password is guessed in no time. */
const SHORT = 8

const KNOWN: Readonly<Record<string, { readonly what: string; readonly why: string; readonly help: string }>> = {
  SYS_SHOW_SIGNUP: {
    what: '任何人都可以注册账号。',
    why: '发垃圾邮件的人专找这种页面，然后用注册的账号发信。',
    help: '写成 0，除非您提供的是公共服务。',
  },
  SYS_DEBUG_ON: {
    what: '页面会显示出错的细节。',
    why: '谁来看，都能得知路径、查询语句和版本。',
    help: '网页邮箱能正常工作之后，写成 0。',
  },
  SYS_MIN_PASS_LEN: {
    what: `少于 ${SHORT} 个字符的密码也能用。`,
    why: '这样的密码一下就能猜出来，猜中之后就会被用来通过本服务器发垃圾邮件。',
    help: `写成 ${SHORT} 或更大。`,
  },
  SYS_CAPTCHA_ON: {
    what: '登录管理后台时不要求输入验证码。',
    why: '除此以外，没有别的办法能拖慢猜管理员密码的程序。',
    help: '写成 1。',
  },
}

export const words = translate<typeof rule>(({ name }) => KNOWN[name] as (typeof KNOWN)[string])
