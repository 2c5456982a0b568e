/** Chinese words for lines that Dovecot cannot read. */

import { translate } from '../../src/translation.ts'
import { nameWithoutEquals, type rule } from './rule.ts'

const BESIDE_BRACE = new Set(['text-after-close', 'unexpected-close'])
const NO_NAME = new Set(['empty-name', 'missing-name'])

export const words = translate<typeof rule>(({ code, text, message, main }) => {
  const why = main
    ? `doveconf 在这里以 "${message.trim()}" 停下：Dovecot 启动不了，重新加载时仍沿用旧配置。`
    : `Dovecot 读到这里就以 "${message.trim()}" 停下，凡是要用这个文件的登录都会失败。`
  if (code === 'blank-before-brace') return { what: '{ 前面少了空格。', why, fixes: ['在 { 前面加空格'] }
  if (code === 'unquoted-section-name') return { what: '这个块的名字有好几个词。', why, help: '给名字加上引号。' }
  const unset = main ? nameWithoutEquals(text)?.name : undefined
  if (unset !== undefined) return { what: `${unset} 后面少了 =。`, why, fixes: [`在 ${unset} 后面加 =`] }
  return { what: whatOf(code), why, help: helpOf(code) }
})

function whatOf(code: string): string {
  if (BESIDE_BRACE.has(code)) return '} 必须单独占一行。'
  if (NO_NAME.has(code)) return '= 前面没有名字。'
  if (code === 'expecting-group-name') return '组要有标签和名字：group @label name {。'
  return '这一行既不是 "name = value"，也不是块的开头。'
}

function helpOf(code: string): string {
  if (BESIDE_BRACE.has(code)) return '把它后面的内容移到下一行。'
  if (NO_NAME.has(code)) return '写上设置的名字，或者删掉这一行。'
  return '写成 "name = value"；如果只是说明，就在前面加 #；不需要就删掉。'
}
