/** Chinese words for defaults that a later release changes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ release, changes }) => ({
  what: `Postfix ${release} 之后，这台服务器用到的 ${changes.length} 个默认值会改变：${changes.map(({ name }) => name).join('、')}。`,
  why: `${changes
    .map(({ name, from, to, release: since }) => `${name}：${shown(from)} → ${shown(to)}（${later(since)}）`)
    .join('；')}。`,
  help: '升级之前逐个决定：现在就试试新值，或者明确设为旧值以保留它。',
}))

function shown(text: string): string {
  return text === '' ? '空值' : `"${text.replace(/[\s,]+/g, ' ').trim()}"`
}

function later(release: string): string {
  return release === 'later' ? '以后的版本' : release
}
