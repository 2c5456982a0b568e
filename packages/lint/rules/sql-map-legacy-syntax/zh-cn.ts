/** Chinese words for the old form of SQL map sources. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ query }) => ({
  what: '这个表用的是 Postfix 2.2 之前的写法。',
  why: '它还能用，但不如一条 query 灵活，而且以后会取消。',
  help: query ? `写成一行就是“${query}”。` : "写 query = SELECT … FROM … WHERE … = '%s'。",
}))
