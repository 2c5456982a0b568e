/** Chinese words for network services that are private. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, range, name }) => ({
  what:
    source.slice(range) === '-'
      ? `"-" 让 ${name} 成为私有的，而网络服务不能是私有的。`
      : `${name} 是网络服务，不能是私有的。`,
  why: 'master 停在这里，报 "inet service cannot be private"：邮件不收也不发。postconf 不会提示。',
  fixes: ['写成 n'],
}))
