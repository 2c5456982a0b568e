/** Chinese words for files of TLS settings that are missing or hold something else. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, path, lacks, role }) => {
  const server = /^(?:smtpd|tlsproxy_tls|postscreen)_/.test(setting.name.text)
  return {
    what: WHAT[lacks](path),
    why:
      lacks === 'directory'
        ? '在那里永远找不到证书，所以这些证书机构一个也不被信任。'
        : server
          ? 'SMTP 服务器记一条警告并关掉 TLS，对 STARTTLS 答复 "454 4.7.0 TLS not available due to local problem"：邮件程序登录不了，别的服务器用明文发信。'
          : 'SMTP 客户端记一条警告并关掉 TLS：信以明文发出；如果要求 TLS，就等在队列里。',
    help:
      lacks === 'plain key'
        ? 'Postfix 没法询问密码短语：把不带密码短语的密钥写进文件（openssl pkey），只让 root 读。'
        : lacks === 'single'
          ? '只写一个文件。证书和它的证书链放在同一个文件里；另一种密钥用 eccert_file 和 chain_files。'
          : role === 'authorities'
            ? '写一个存在的文件，或者删掉这项设置。'
            : '写一个存在的文件。ACME 客户端的证书放在哪里，它的 "renew" 或 "certificates" 命令会说。',
  }
})

const WHAT = {
  file: (path: string) => `没有文件 ${path}。`,
  single: (path: string) => `"${path}" 会当作一个带空格的路径。`,
  certificate: (path: string) => `${path} 里没有证书。`,
  key: (path: string) => `${path} 里没有私钥。`,
  'plain key': (path: string) => `${path} 里没有不用密码短语就能读的私钥。`,
  'no directory': (path: string) => `${path} 是目录，而 CAfile 要的是文件。`,
  directory: (path: string) => `${path} 是文件，而 CApath 要的是目录。`,
}
