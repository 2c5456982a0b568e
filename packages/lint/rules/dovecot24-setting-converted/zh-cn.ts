/** Chinese words for settings of 2.3 in Dovecot 2.4. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ placed, now }, english) => ({
  what: `${placed.item.name.text} 是 Dovecot 2.3 的设置；2.4 用 ${now.join('、')}。`,
  why: '2.4 的 doveconf 以 "Unknown setting" 停下：Dovecot 启动不了。',
  ...(english.help === undefined ? {} : { help: `改用 ${now.join('、')}；可以参看升级到 2.4 的说明。` }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
