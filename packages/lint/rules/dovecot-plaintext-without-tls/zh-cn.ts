/** Chinese words for plain logins without TLS. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ ssl }, english) => {
  const off = ssl === 'no'
  return {
    what: off
      ? '密码以明文在网络上传输：TLS 关着，却允许明文登录。'
      : '密码可能以明文在网络上传输：没有 TLS 也允许明文登录。',
    why: off
      ? '沿途任何人都能看到密码，也就能读到该用户的全部邮件。'
      : '这里只是提供 TLS，并不强制；客户端设置不当，密码就暴露给沿途所有人。',
    ...(english.help === undefined ? {} : { help: '配好证书，设置 ssl = required，并去掉这一项。' }),
    fixes: (title) => title.replace(/^Set /, '设为 '),
  }
})
