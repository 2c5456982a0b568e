/** Chinese words for option letters that no daemon has. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ letter, command }) => ({
  what: `${command} 没有选项 -${letter}。`,
  why: `${command} 每次为这个服务启动，都遇到致命错误停掉。postconf 和 master 不会提示。`,
  help: letter === 'O' || letter === '-' ? '设置要写成 -o name=value。' : '可以写的选项是 -o、-v 和 -D。',
}))
