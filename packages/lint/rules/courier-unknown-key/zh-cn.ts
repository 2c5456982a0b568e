/** Chinese words for keys that Courier does not read. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, meant }, english) => {
  if (meant?.by === 'equals') {
    return {
      what: `${meant.name} 后面应当是空格，不是 =。`,
      why: SILENT,
      fixes: [`写 ${meant.name} 加一个空格`],
    }
  }
  return {
    what: meant
      ? `Courier 没有 ${name} 这个键；是不是想写 ${meant.name}？`
      : `Courier 在这个文件里没有 ${name} 这个键。`,
    why:
      meant?.by === 'documented'
        ? '随软件附带的文件在注释里是这样拼写的，但程序找的是另一个名字，结果找不到。'
        : SILENT,
    ...(english.help === undefined ? {} : { help: '删掉这一行，或者到随软件附带的文件的注释里查一查这个名字。' }),
    fixes: [`写成 ${meant?.name}`],
  }
})

const SILENT = '程序从不查这个名字，也不报告什么，你本来想设的那个键仍是默认值。'
