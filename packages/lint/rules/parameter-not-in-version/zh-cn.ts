/** Chinese words for parameters that are too new. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, since, backports, target }) => ({
  what: `Postfix ${target} 不认识 ${setting.name.text}：它从 ${since} 起才有${backports.length > 0 ? `（${backports.join('、')} 也有）` : ''}。`,
  why: '旧版本把这一行当作您自己起的名字，不理会它，该做的事就没有做。',
  help: `删掉这一行，或者用 Postfix ${[since, ...backports].join('、')} 及以后的版本。`,
}))
