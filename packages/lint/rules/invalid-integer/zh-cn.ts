/** Chinese words for values that are no numbers. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, text, parameter }) => ({
  what:
    text === '' ? `${setting.name.text} 是空的；必须是数字。` : `${setting.name.text} 必须是数字，不能是 "${text}"。`,
  why:
    parameter.type === 'long' || parameter.kind === 'size'
      ? 'Postfix 在这里不认识大小的单位：它的命令和守护进程以 "fatal: bad numerical configuration" 停下。'
      : '读它的每个程序都以 "fatal: bad numerical configuration" 停下。',
  help: '只写数字，单位见 postconf(5)（大小以字节计）。',
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
