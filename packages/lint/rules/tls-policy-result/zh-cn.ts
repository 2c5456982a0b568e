/** Chinese words for results of TLS policy tables that the SMTP client refuses. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, problem, level }) => ({
  what: WHAT[problem](word, level),
  why: 'SMTP 客户端会拒绝整行：发往这个目的地的信留在队列里，报 "client TLS configuration problem"。',
  help: HELP[problem],
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))

const WHAT = {
  level: (word: string) => `${word} 不是 TLS 级别。`,
  attribute: (word: string) => `${word} 不是 TLS 策略的属性。`,
  'no value': (word: string) => `${word} 不是带值的属性。`,
  twice: (word: string) => `${word} 设了两次。`,
  'not here': (word: string, level: string) => `${word} 在级别 ${level} 下没有意义。`,
  value: (word: string) => `${word} 的值不是这个属性能用的。`,
  'no match': () => '级别 fingerprint 没有可以比对的指纹。',
}

const HELP = {
  level: '级别有 none、may、encrypt、fingerprint、half-dane、dane、dane-only、verify、secure。',
  attribute: '属性有 ciphers、protocols、servername、exclude、match、tafile、connection_reuse。',
  'no value': '写 name=value，不留空格；几个协议或名字用冒号连接，例如 protocols=!SSLv3:!TLSv1。',
  twice: '在一个属性里用冒号把这些值连起来。',
  'not here': 'match 用于 verify、secure（名字）和 fingerprint；tafile 用于 verify 和 secure。',
  value: '密码等级有 high 和 medium；协议写 >=TLSv1.2 这样的名字；connection_reuse 写 yes 或 no。',
  'no match': '加上 match= 和指纹，或者设 smtp_tls_fingerprint_cert_match。',
}
