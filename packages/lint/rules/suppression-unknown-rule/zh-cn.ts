/** Chinese words for suppression comments that name no rule. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }, english) => ({
  what: `没有叫 "${name}" 的规则。`,
  why: '这条注释什么也没有屏蔽；它想屏蔽的问题仍会报告，或者规则已经改了名。',
  ...(english.help === undefined ? {} : { help: '“mailcfg rules”会列出所有规则名。' }),
  fixes: (title) => title.replace(/^Write /, '改成 '),
}))
