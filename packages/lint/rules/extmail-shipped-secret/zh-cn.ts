/** Chinese words for secrets that everybody has. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const SECRETS: Readonly<Record<string, string>> = {
  SYS_MYSQL_PASS: '谁能用它连上数据库，谁就能查看和修改所有账号。',
  SYS_CAPTCHA_KEY: '知道这个密钥就能算出验证码，程序就可以不停地猜密码。',
  SYS_CMDSERVER_AUTHCODE: '有了这个口令，凡是够得着套接字的人都能以更高的权限执行命令。',
}

export const words = translate<typeof rule>(({ name }) => ({
  what: `${name} 还是发行时的值。`,
  why: SECRETS[name] as string,
  help: '写一个长的随机字符串（例如用 "openssl rand -hex 16" 生成）。',
}))
