/** Chinese words for signs that do not separate items. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, source, range, kind, item }) => ({
  what: `"${source.slice(range)}" 不能分隔 ${setting.name.text} 里的条目。`,
  why:
    kind === 'restriction-list'
      ? `Postfix 去找叫 "${item}" 的限制，对每个走到这里的人都答复 451。`
      : `它是条目 "${item}" 的一部分，这个条目于是什么也匹配不到。`,
  fixes: ['写成逗号'],
}))
