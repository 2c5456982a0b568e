/** Chinese words for suppression comments that do not tell why. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name }) => ({
  what: `这条注释屏蔽了 ${name}，却没有说明原因。`,
  why: '以后接手这台服务器的人分不清这是有意的决定，还是疏忽。',
  help: `在冒号后面写上原因："# mailcfg-ignore ${name}: 原因"。`,
}))
