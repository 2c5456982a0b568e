/** Chinese words for compatibility levels that keep old defaults. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ level, kept }) => ({
  what: `级别 ${level} 保留了 ${kept.length} 个旧的默认值：${kept.map(({ name }) => name).join('、')}。`,
  why: `${kept.map(({ name, now, then }) => `${name} 现在是${shown(now)}，而不是${shown(then)}`).join('；')}。`,
  help: '逐个决定：自己设置它，或者提高级别。之后 "postfix reload" 就会用上新的默认值。',
}))

function shown(text: string): string {
  return text === '' ? '空值' : ` ${text}`
}
