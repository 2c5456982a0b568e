/** Chinese words for words that a daemon does not take. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, command }) => ({
  what: `${command} 不接受参数 "${word}"。`,
  why: `${command} 每次为这个服务启动，都遇到致命错误停掉。postconf 和 master 不会提示。`,
  help: /^[a-z]\w*_\w+=/.test(word)
    ? `写成 -o ${word}。`
    : command === 'smtp' || command === 'lmtp'
      ? '这个程序只有一个属性：flags=。'
      : '删掉这个词。命令行要写在 pipe 或 spawn 的 argv= 后面。',
}))
