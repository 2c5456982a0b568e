/** Chinese words for switches that are neither yes nor no. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text }) => ({
  what:
    text === ''
      ? `${setting.name.text} 是空的；必须是 yes 或 no。`
      : `${setting.name.text} 必须是 yes 或 no，不能是 "${text}"。`,
  why: '读它的每个程序都以 "fatal: bad boolean configuration" 停下，有的在启动时，有的在第一个客户端连上时。',
  help: '写 yes 或 no，或者删掉这一行，用默认值。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
