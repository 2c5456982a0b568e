/** Chinese words for letters that are no flags of pipe. */

import { pipeFlags } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ letter, since }) => ({
  what: since ? `pipe 从 Postfix ${since} 起才有标志 ${letter}。` : `pipe 没有标志 "${letter}"。`,
  why: 'pipe 每次投递都遇到致命错误 "unknown flag" 停掉（虽然那条消息的末尾写着 "(ignored)"），邮件留在队列里。',
  help: `可用的字母是 ${pipeFlags()
    .map(({ flag }) => flag)
    .join(' ')}，中间不要空格或逗号。`,
}))
