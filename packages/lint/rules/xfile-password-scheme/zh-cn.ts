/** Chinese words for passwords in a form that is not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const STORED: Readonly<Record<string, string>> = {
  'MD5 hashes ($1$…)': ' MD5 散列（$1$…）',
  'DES hashes': ' DES 散列',
  'plain passwords': '明文密码',
}

export const words = translate<typeof rule>(({ scheme, stored, writer }) => ({
  what: `${writer} 存的是${STORED[stored] ?? ` ${stored}`}，读的时候却当成 ${scheme}。`,
  why: '在那里设的每个密码都会失败，报 "Password mismatch"。',
  help: '让两边写同样的方式。',
  related: ['存成这样'],
}))
