/** Chinese words for sizes that are no number of bytes. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ size }) => ({
  what: `size= 要写字节数，不能写 "${size}"。`,
  why: 'pipe 每次投递都停在 "bad size= value"，邮件留在队列里。',
  help: '只写数字，例如 20 MB 写 20971520，不限制写 0。',
}))
