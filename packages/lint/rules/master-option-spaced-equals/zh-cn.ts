/** Chinese words for blanks around the equals sign of an option. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, value }) => ({
  what: `"=" 两边有空格，${name} 就成了没有值的选项。`,
  why: '守护进程把每个词都当作单独的参数，每次启动都遇到致命错误停掉，这个服务就用不了。postconf 不会提示。',
  fixes: [`写成 ${/\s/.test(value) ? `{ ${name} = ${value} }` : `${name}=${value}`}`],
}))
