/** Chinese words for comments glued to a value. */

import { postfixParameter } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, word }) => {
  const type = postfixParameter(setting.name.text)?.type ?? 'string'
  return {
    what: `Postfix 把这个注释当作 "${word}" 这个词的一部分。`,
    why:
      type !== 'string' && type !== 'raw'
        ? '这样一来值就无效了，用到它的程序会因致命错误退出。'
        : `Postfix 读到的是 "${word}#…" 而不是 "${word}"，后面的字也都算进值里。`,
    fixes: ['把注释移到上一行'],
  }
})
