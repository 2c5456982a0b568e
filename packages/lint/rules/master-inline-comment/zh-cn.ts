/** Chinese words for would-be comments behind a service. */

import { deliveryCommand } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service }) => ({
  what: `这不是注释：这些词会作为参数交给 ${service.command.text}。`,
  why: deliveryCommand(service).hasArgv
    ? '命令启动时会带上所有这些词，连 "#" 也算。postconf 不会提示。'
    : '守护进程每次启动都停在 "unexpected command-line argument"，这些词后面的选项也不会读。postconf 不会提示。',
  fixes: ['把注释移到单独的一行'],
}))
