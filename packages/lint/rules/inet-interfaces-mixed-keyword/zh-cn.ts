/** Chinese words for keywords beside other values of inet_interfaces. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ word, alone }) => ({
  what: alone ? `Postfix 在这里把 "${word}" 当作主机名。` : `"${word}" 不能和 inet_interfaces 的别的值放在一起。`,
  why: '只有单独作为整个值、并且全部小写时，它才是关键字。否则会当作主机名去查，Postfix 的所有程序都以 "host not found" 停下。',
  help:
    word.toLowerCase() === 'all'
      ? '只写 all 一个词，或者列出各个地址。'
      : '改为列出各个地址：127.0.0.1、[::1] 和其他地址。',
}))
