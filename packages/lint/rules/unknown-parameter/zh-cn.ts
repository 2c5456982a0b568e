/** Chinese words for names that are no parameter. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, nearest }) => ({
  what: `没有哪个版本的 Postfix 有参数 ${setting.name.text}。`,
  why: 'Postfix 把这一行当作您自己起的名字，不作提示就继续，所以您想设的还是默认值。',
  ...(nearest ? { label: `是不是想写 ${nearest}？` } : {}),
  help: nearest
    ? `如果想写的是 ${nearest}，就改过来，不然删掉这一行。`
    : '在 postconf(5) 里查一下这个名字，或者删掉这一行。',
  fixes: [`写成 ${nearest}`],
}))
