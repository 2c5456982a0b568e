/** Chinese words for services of a type that their daemon cannot serve. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ command, type, types }) => ({
  what: `${command} 不支持 ${type} 类型，只支持 ${types.join('、')}。`,
  why: '它每次启动都停在 "unsupported transport type"，用到它的都等着。master 和 postconf 不会提示。',
  help: `按 Postfix 自带的写法，写 ${types[0] ?? ''}。`,
  fixes: [`写成 ${types[0] ?? ''}`],
}))
