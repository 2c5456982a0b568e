/** Chinese words for lines of cidr tables that Postfix skips. */

import { parseNetwork } from '@mailcfg/grammars'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ code, text }, english) => {
  const [what, help] = WORDS[code] ?? [`"${text}" 不是网段。`, '写成“地址/长度”，例如 192.0.2.0/24。']
  return {
    what: what.replace('TEXT', text),
    why: WHY[code] ?? 'Postfix 打开这个表时记一条警告，跳过这一行：这个网段等于没写。',
    ...(english.help === undefined ? {} : { help }),
    fixes: [`写成 ${parseNetwork(text).correctedText}`],
  }
})

const NETWORK = '写成“地址/长度”，四段数字要写全，例如 192.0.2.0/24 或 2001:db8::/32。'

const WORDS: Readonly<Record<string, readonly [what: string, help: string]>> = {
  'host-bits-set': ['TEXT 是网段里的一个地址，不是网段。', NETWORK],
  'missing-bracket': ['TEXT 里的 "[" 没有闭合。', NETWORK],
  'text-after-bracket': ['"]" 后面只能写长度。', NETWORK],
  'if-without-endif': ['这个 "if" 没有对应的 "endif"。', '在条件结束的地方单独写一行 endif。'],
  'endif-without-if': ['这个 "endif" 没有可结束的条件。', '删掉它，或者补上 "if"。'],
  'text-after-endif': ['"endif" 后面还有文字。', '删掉这些文字。'],
}

const WHY: Readonly<Record<string, string>> = {
  'if-without-endif': 'Postfix 打开这个表时记一条警告；下面所有的行都归到这个条件里。',
  'endif-without-if': 'Postfix 打开这个表时记一条警告，跳过这一行。',
  'text-after-endif': 'Postfix 打开这个表时记一条警告，跳过这一行，所以条件一直延续下去。',
}
