/** Chinese words for log files in a place that is not allowed. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, prefixes }) => ({
  what: `maillog_file_prefixes（${prefixes}）不允许日志文件 ${text}。`,
  why: 'Postfix 的每个程序一要写日志，就会因致命错误停下。',
  help: '选一个在那些目录之下的文件，例如 /var/log/postfix.log，或者把它的目录加进 maillog_file_prefixes。',
}))
