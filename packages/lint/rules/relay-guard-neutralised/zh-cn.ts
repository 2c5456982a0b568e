/** Chinese words for guards against relaying that have no effect. */

import { translate } from '../../src/translation.ts'
import { closingTitle, judgedWhy } from '../../src/zh-cn/relay-words.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ guard, cause, standing }) => ({
  what:
    cause === 'permit'
      ? `还没轮到 ${guard}，permit 就已经放行所有人了。`
      : `warn_if_reject 让 ${guard} 只在日志里写一行。`,
  why:
    standing.kind === 'stopped'
      ? '两个列表里都找不到起作用的防线，smtpd 每次有连接都会因致命错误退出。'
      : judgedWhy(standing, '两个列表都不拒绝任何人。'),
  related: ['防止中继的限制'],
  help: cause === 'permit' ? `删掉 permit，或者把它移到防线后面。` : `删掉 ${guard} 前面的 warn_if_reject。`,
  fixes: closingTitle,
}))
