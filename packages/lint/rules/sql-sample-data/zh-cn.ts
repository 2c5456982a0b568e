/** Chinese words for rows of SQL scripts that everybody has. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ fault, text }) =>
  fault === 'password'
    ? {
        what: '这个账号的密码就是发布包里的那个。',
        why: '它写在手册里，谁知道它，谁就能登录、读信，并以这台服务器的名义发信；有了管理员账号，还能改掉其他所有账号。',
        help: '换成你自己密码的散列值，例如用 "openssl passwd -6" 生成；脚本已经执行过的，到程序里改密码。',
      }
    : {
        what: `${text} 的这些行是示例里的。`,
        why: '服务器会把发往别人域名的信当作自己的：你的用户发到那里的信出不了这台服务器，而你自己域名的账号却没有。',
        help: `执行之前，把整个脚本里的 ${text} 换成你的域名；已经执行过的，删掉这些行。`,
      },
)
