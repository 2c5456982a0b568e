/** Chinese words for policy services that smtpd cannot read. */

import { restriction, suggest } from '@mailcfg/knowledge'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, fault }) => {
  const options = restriction('check_policy_service')?.longFormAttributes ?? []
  const nearest = fault === 'name' ? suggest(text.toLowerCase(), options)[0] : undefined
  return {
    what: {
      empty: '策略服务是空的。',
      endpoint: `"${text}" 不是策略服务器的地址。`,
      equals: `"${text}" 不是策略服务的选项：缺 =。`,
      name: `策略服务没有选项 ${text}。`,
      value: `"${text}" 不能作这个选项的值。`,
    }[fault],
    why: 'smtpd 每次启动都遇到致命错误停掉，谁也连不上。',
    help:
      fault === 'empty' || fault === 'endpoint'
        ? '写成 inet:主机:端口 或 unix:路径，例如 unix:private/policy。'
        : fault === 'equals'
          ? '写成 name=value，中间不要空格，或者写成 { name = value }。'
          : nearest
            ? `想写的可能是 ${nearest}；要区分大小写。`
            : fault === 'value'
              ? 'timeout、max_idle、max_ttl 和 retry_delay 要写时间，例如 10s；各种 limit 要写数字。'
              : `可以写 ${options.join('、')}。`,
  }
})
