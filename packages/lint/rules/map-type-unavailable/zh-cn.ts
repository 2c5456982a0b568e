/** Chinese words for table types that are not installed. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, because }, _english, { stack }) => {
  const why =
    '打开这个表的守护进程在日志里记 "unsupported dictionary type"，然后答复临时错误：用到这个表的邮件一直等着。'
  if (because === 'extinct') {
    return {
      what: `现在的 Postfix 都没有 ${type} 类型的表了。`,
      why,
      help: '"postconf -m" 列出已安装的类型；dbm 可以用 lmdb 或 hash 代替。',
    }
  }
  return 'since' in because
    ? {
        what: `Postfix ${stack.versions.postfix} 没有 ${type} 类型的表。`,
        why,
        help: `这种表从 ${because.since} 起才有。`,
      }
    : {
        what: `${type} 类型的表没有安装。`,
        why: `缺 ${because.file}。${why}`,
        help: `安装软件包 postfix-${type}；之后 "postconf -m" 会列出这个类型。`,
      }
})
