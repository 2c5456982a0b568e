/** Chinese words for queries with %d for keys that have no domain part. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ key, use, kind }) => ({
  what: `${use} 查的是${KINDS[kind] ?? '名字'}，"@" 后面没有可以给 ${key} 的部分。`,
  why: '对这样的键，Postfix 不会发送带 %d 的查询：这个表每次都答“没有找到”，日志里也没有错误。',
  fixes: ['改成 %s'],
}))

const KINDS: Readonly<Record<string, string>> = { domain: '域名', 'local name': '本地用户名', 'host name': '主机名' }
