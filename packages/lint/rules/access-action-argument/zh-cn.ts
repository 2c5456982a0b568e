/** Chinese words for actions that lack their argument. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ action, argument }) => {
  const form = FORMS[action] ?? ''
  return {
    what: argument === '' ? `${action} 后面要写${form}。` : `"${argument}" 不是 ${action} 需要的参数：应当是${form}。`,
    why: 'Postfix 只记一条警告，然后放行邮件，就像没有这一行。',
    help: `写成 ${EXAMPLES[action] ?? action}。`,
  }
})

const FORMS: Readonly<Record<string, string>> = {
  FILTER: '“传输方式:目的地”',
  REDIRECT: '一个带 @ 的地址',
  BCC: '一个带 @ 的地址',
  PREPEND: '一个信头，有名字也有值',
}

const EXAMPLES: Readonly<Record<string, string>> = {
  FILTER: 'FILTER scan:[127.0.0.1]:10024',
  REDIRECT: 'REDIRECT somebody@example.com',
  BCC: 'BCC archive@example.com',
  PREPEND: 'PREPEND X-Checked: yes',
}
