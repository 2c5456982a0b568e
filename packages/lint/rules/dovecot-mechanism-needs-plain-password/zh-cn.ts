/** Chinese words for mechanisms that need the password itself. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ mechanism, stores, sure }) => {
  const name = sure ? stores.replace(/^what | tells$/g, '') : stores.replace(/ hashes$/, '')
  return {
    what: sure ? `${mechanism} 不能和 ${name} 一起用。` : `只存了 ${name} 哈希，${mechanism} 用不了。`,
    why: '服务器必须用密码本身来计算。这个机制会公布出去，邮件程序觉得它更安全就选它，结果每次登录都失败。',
    help: '只提供 plain 和 login，并且走 TLS。',
    related: [sure ? '密码在这里验证' : '存储用的格式'],
  }
})
