/** Chinese words for keys used as patterns of LIKE. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ operator }) => ({
  what: '查询的键在这里成了模式：里面的 "_" 匹配任意字符，"%" 匹配任意文本。',
  why: '程序会处理键里的引号，却不管这两个符号。像 jo_n@corp.test 这样的地址，或者专门编出来的地址，会查到别人的行。',
  ...(operator
    ? { fixes: [`改成 ${operator.text}`] }
    : { help: '用 = 来比较，或者用 SUBSTRING_INDEX、split_part 取出想要的部分。' }),
}))
