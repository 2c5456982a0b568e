/** Chinese words for values that do not fit their Dovecot setting. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

const EXPECTED: Readonly<Record<string, string>> = {
  bool: 'yes 或 no',
  uint: '不小于 0 的整数',
  time: '带单位的时间，例如 30 secs 或 5 mins',
  msecs: '带单位的时间，例如 500 msecs 或 2 secs',
  size: '大小，例如 64 M',
  port: '0 到 65535 的端口号',
}

export const words = translate<typeof rule>(({ name, text, type, values }, english) => {
  const expected = type === 'enum' ? `${values.join('、')} 之一` : EXPECTED[type]
  return {
    what: `${name} 不能写 "${text}"，应该是${/^\p{Script=Han}/u.test(expected ?? '') ? '' : ' '}${expected}。`,
    why: 'doveconf 会拒绝它，并且拒绝整个配置：Dovecot 既不能启动，也不能重新加载。',
    ...(english.help === undefined ? {} : { help: `请改成${expected}。` }),
    fixes: (title) => title.replace(/^Write /, '改为 '),
  }
})
