/** Chinese words for restrictions without what they need. */

import { translate } from '../../src/translation.ts'
import { closingTitle } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, needs, swallowed, open }) => {
  if (swallowed !== undefined) {
    return {
      what: `${name} 后面没有写列表域名，于是把下一个词 ${swallowed} 当成了域名。`,
      why: open
        ? '防中继的限制没了，而 smtpd 看到这个词还在，照样启动：陌生人可以给任何人发信。'
        : `smtpd 会去查一个叫 "${swallowed}" 的 DNS 列表，它从不应答，而这个名字本来的检查也没了。`,
      help: `在 ${name} 后面写上列表域名，或者删掉它。`,
      fixes: closingTitle,
    }
  }
  if (needs === 'domain') {
    return {
      what: `${name} 后面没有写列表域名。`,
      why: 'smtpd 每处理一封信都记一条警告，并跳过这项检查。',
      help: `在 ${name} 后面写上 DNS 列表的域名，或者删掉它。`,
    }
  }
  return {
    what: `${name} 后面要有${FORM[needs] ?? '一个秒数'}。`,
    why: '凡是走到这里的客户端，smtpd 一律答复 "451 Server configuration error"；在此之前没有任何提示。',
    help: `把它写在 ${name} 后面，连同类型和冒号。`,
  }
})

const FORM: Readonly<Record<string, string>> = {
  table: '一个表，例如 hash:/etc/postfix/access',
  server: '一个服务器，例如 unix:private/policy',
}
