/** Chinese words for lines that are no assignment. */

import { translate } from '../../src/translation.ts'
import { nameWithoutEquals, type rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, map, items, list }, english) => {
  const why = map
    ? '查这张表总是失败，要用到它的信都会延迟。'
    : '读 main.cf 的每个 Postfix 程序都在这里因致命错误停下：信收不进也发不出。'
  if (list !== undefined) {
    const these = items.length > 1 ? `这 ${items.length} 行` : '这一行'
    return { what: `${these}要缩进：前面没有空白，就不属于 ${list}。`, why, fixes: [`缩进${these}`] }
  }
  const name = /^([^=]*?\S)[ \t]*=/.exec(text)?.[1]
  if (name !== undefined) {
    return {
      what: `"${name.replace(/\s+/g, ' ')}" 不是名字：名字只能是一个词。`,
      why,
      ...(english.help === undefined ? {} : { help: '名字里不要有空格；如果这只是说明，就在前面加 #。' }),
      fixes: (title) => title.replace(/^Write /, '改成 '),
    }
  }
  const unset = nameWithoutEquals(text, map)
  if (unset !== undefined) {
    const { name: setting } = unset
    return { what: `${setting} 后面少了 =，Postfix 读不了这一行。`, why, fixes: [`在 ${setting} 后面加 =`] }
  }
  return {
    what: '这一行不是 "name = value" 的形式，Postfix 读不了。',
    why,
    help: /^[\w.$/:-]+,?$/.test(text)
      ? '如果这个词属于上面的值，就缩进这一行；如果是说明，就在前面加 #。'
      : '如果是说明，就在前面加 #；否则删掉这一行。',
  }
})
