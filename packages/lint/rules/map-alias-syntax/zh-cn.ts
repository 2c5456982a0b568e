/** Chinese words for colons in tables. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code, name, edit }) => {
  const { what, why, help } = wordsFor(code, name)
  return edit ? { what, why, fixes: [edit.text === '' ? '去掉冒号' : '加上冒号'] } : { what, why, help }
})

function wordsFor(code: string, name: string): { what: string; why: string; help: string } {
  const why = 'postalias 会警告并跳过这一行，发给这个名字的信不会转走。'
  switch (code) {
    case 'key-ends-with-colon':
      return {
        what: `这里的冒号是键 "${name}:" 的一部分；只有别名文件才用冒号。`,
        why: '没有谁会查这个键，所以这一行不起作用。postmap 会给出警告。',
        help: '去掉冒号。',
      }
    case 'missing-colon':
      return { what: `别名的名字 ${name} 后面要有冒号。`, why, help: '写成 name: target。' }
    case 'several-names':
      return { what: '一个别名只有一个名字。', why, help: '每个名字写一行。' }
    case 'name-not-local':
      return {
        what: '别名的名字是 @ 前面的部分，不带 "@"。',
        why,
        help: '只写 "@" 前面的部分；完整地址的行应该放进 virtual_alias_maps。',
      }
    default:
      return { what: '冒号前面没有名字。', why, help: '写成 name: target。' }
  }
}
