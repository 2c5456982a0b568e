/** Chinese words for services without a command. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, word }, english) => {
  const { text } = service.command
  const nearest = /^\w+=(?= )/.exec(english.help ?? '')?.[0]
  return {
    what: word === undefined ? `${service.service.text} 没有写命令：缺 argv=。` : `${text} 没有属性 "${word}"。`,
    why: `${text} 启动时遇到致命错误停掉，该它做的事都等着。`,
    help: nearest ? `想写的可能是 ${nearest}。` : '把命令写在 argv= 后面，作为最后一个属性。',
  }
})
