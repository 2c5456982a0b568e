/** Chinese words for values that Courier does not understand. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, text, type, values }, english) => {
  const words = type === 'bool01' ? ['0', '1'] : type === 'yes/no' ? ['YES', 'NO'] : values
  const number = type === 'uint' || type === 'port'
  return {
    what: `${name} 不能是 "${text}"。`,
    why: type === 'bool01' ? ZERO : type === 'yes/no' ? STOPS : number ? NUMBER : WORD,
    ...(english.help === undefined ? {} : { help: words.length > 0 ? `可以写 ${words.join('、')}。` : '写一个数字。' }),
    fixes: (title) => title.replace(/^Write /, '写成 '),
  }
})

const ZERO = 'Courier 在这里读的是数字，任何单词都等于 0：不管写什么词，这个开关都是关的。'
const STOPS = '启动脚本只看值是不是以 y 开头；其他的都算关。'
const NUMBER = '这里需要一个数字：否则模块会拒绝这个文件，或者限额变成 0。'
const WORD = '程序不认识这个词，会按默认值运行。'
