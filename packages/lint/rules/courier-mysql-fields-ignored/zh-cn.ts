/** Chinese words for field settings beside a select clause. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, more, places }) => ({
  what: `${name}${more > 0 ? ` 和另外 ${more} 个设置` : ' '}不起作用：它${more > 0 ? '们' : ''}已被 SELECT 子句取代。`,
  why: '改了这里也没有任何变化，日后很难查出原因。',
  help: '两种写法只留一种。',
  related: places.map((_, i) => (i > 0 ? '同样不起作用' : more > 0 ? '取代了它们' : '取代了它')),
}))
