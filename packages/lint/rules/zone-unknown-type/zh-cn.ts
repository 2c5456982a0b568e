/** Chinese words for record types that do not exist. */

import { MAIL_RECORD_TYPES, suggest } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ type, comment }) => {
  const nearest = comment ? undefined : suggest(type, MAIL_RECORD_TYPES)[0]
  return {
    what: comment
      ? `区域文件里的注释以 ; 开头，不是 ${comment}。`
      : `没有 ${type} 这种记录类型${nearest ? `；是不是想写 ${nearest}？` : '。'}`,
    why: '服务器报 "unknown RR type"，不加载这个区域。',
    ...(comment
      ? { fixes: ['写成 ;'] }
      : nearest
        ? { fixes: [`写成 ${nearest}`] }
        : { help: '在名字和数据之间写上类型，例如 A、MX 或 TXT。' }),
  }
})
