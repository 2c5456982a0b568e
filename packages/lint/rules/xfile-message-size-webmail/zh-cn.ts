/** Chinese words for web mail that takes larger messages. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ web, limit }) => ({
  what: `网页邮箱允许用户发 ${web} 字节，Postfix 只收 ${limit.value}。`,
  why: '用户把文件传完了，最后才被告知邮件太大（552）。文件打包成邮件后会大出三分之一。',
  help: `把 SYS_MESSAGE_SIZE_LIMIT 设得比 ${limit.value} 小，或者调高 message_size_limit。`,
  related: ['Postfix 的上限'],
}))
