/** Chinese words for daemons with a process limit of their own. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, wanted }) => ({
  what: `${service.service.text} ${wanted === 0 ? '不能限制进程数，要写 0' : '必须正好是一个进程'}。`,
  why:
    service.command.text === 'proxymap'
      ? '几个进程同时写一个表，会把它写坏。'
      : `${service.command.text} 以别的上限启动，就遇到致命错误停掉，用到它的邮件都等着。postconf 不会提示。`,
  fixes: [`写成 ${wanted}`],
}))
