/** Chinese words for several domains in myorigin. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text }) => ({
  what: /[\s,]/.test(text.replace(/[\s,]+$/, '')) ? 'myorigin 只能写一个域名。' : 'myorigin 只写一个域名，不带逗号。',
  why: 'Postfix 的每个程序都停在 "parameter setting must not contain multiple values"：邮件不收也不发。',
  help: '写本机发件人所属的域名；要收信的域名写在 mydestination 里。',
}))
