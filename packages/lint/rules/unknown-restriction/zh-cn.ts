/** Chinese words for words that are no restriction. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, list, bare, undeclared, nearest }, english) => {
  if (bare) {
    return {
      what: `${list} 里不能直接写 ${word} 这样的表。`,
      why: '只有 client、HELO、sender、recipient 和 ETRN 的列表才有自己的检查；在这里，smtpd 对每封邮件都答复 451。',
      help: `写出检查的名字，例如 check_sender_access ${word}。`,
    }
  }
  const why =
    'smtpd 要到有客户端走到这里才发现：它在日志里记 "unknown smtpd restriction"，答复 "451 Server configuration error"，邮件一直等到发件方放弃。'
  if (undeclared) {
    return {
      what: `${word} 定义了，但没有在 smtpd_restriction_classes 里声明。`,
      why,
      related: ['在这里定义的'],
      ...(english.help === undefined ? {} : { help: `把 ${word} 加进 smtpd_restriction_classes。` }),
      fixes: [`在 smtpd_restriction_classes 里声明 ${word}`],
    }
  }
  return {
    what: `没有 "${word}" 这个限制。`,
    why,
    ...(nearest ? { label: `${nearest}？`, fixes: [`写成 ${nearest}`] } : { help: '删掉它，或者把它声明为限制类。' }),
  }
})
