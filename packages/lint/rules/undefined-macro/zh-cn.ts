/** Chinese words for names that nothing defines. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ setting, source, range, name, nearest, refused }) => {
  const written = source.slice(range)
  return {
    what: `哪里都没有定义 ${name}，所以 ${setting.name.text} 里的 ${written} 等于什么也没写。`,
    why: refused
      ? 'Postfix 用空字符串代替它，剩下的不成其为值：读它的程序都会停掉。'
      : 'Postfix 用空字符串代替它，不会提示。',
    ...(nearest
      ? { fixes: [`写成 ${nearest}`] }
      : { help: `在 main.cf 里设好 ${name}，或者换一个名字；如果就是要写这个词，去掉 "$"。` }),
  }
})
