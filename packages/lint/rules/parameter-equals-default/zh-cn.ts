/** Chinese words for parameters that are set to their default. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting }) => ({
  what: `${setting.name.text} 本来就是这个值。`,
  why: '重复默认值的行会盖住您自己做的决定；以后的版本换了更好的默认值，这里也还是老样子。',
  help: '删掉这一行；如果永远不该变，就留着。',
  fixes: ['删掉这个设置'],
}))
