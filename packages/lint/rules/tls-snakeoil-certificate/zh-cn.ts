/** Chinese words for test certificates on servers that people use. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ path, sure }) => ({
  what: sure ? `${path} 是发行版的测试证书。` : `${path} 是软件包带的自签证书。`,
  why: '没有客户端能验证它：邮件程序会警告或拒绝连接，用户则养成了不看警告就点掉的习惯。',
  help: sure
    ? '用一个与服务器名字相符的证书，例如用 ACME 客户端申请。'
    : '如果那里还不是你自己的证书，就换成自己的，或者写别的文件。',
}))
