/** Chinese words for settings that the line above swallows. */

import { postfixParameter } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, by }, english) => {
  const lost = '这项设置不起作用，它的文字还弄坏了上面的值。'
  const isPath = postfixParameter(by.name.text)?.kind === 'path'
  return {
    what: `这里并没有设置 ${name}：缩进的行是 ${by.name.text} 的一部分。`,
    why:
      english.impact === 'wont-start'
        ? `${lost}那个值不再有效：用到它的程序会停下。`
        : isPath
          ? `${lost}"postfix check" 会用这些文字作名字创建目录。`
          : lost,
    related: ['一直延续到这里的值'],
    fixes: ['去掉缩进'],
  }
})
