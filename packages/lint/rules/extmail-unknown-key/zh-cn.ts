/** Chinese words for keys that the program does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, nearest, elsewhere }, english) => ({
  what: elsewhere
    ? `${name} 是 ${elsewhere} 的键，不属于这个文件。`
    : `已知的各个版本都不读 ${name}${nearest ? `；您是想写 ${nearest} 吗？` : '。'}`,
  why: '程序只取它认识的键，对别的键不作提示：想设的那一项仍是默认值。',
  ...(english.help === undefined
    ? {}
    : { help: elsewhere ? `把这一行移到 ${elsewhere}，或者删掉它。` : '请对照发行的文件。' }),
  fixes: [`改成 ${nearest}`],
}))
