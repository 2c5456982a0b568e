/** Chinese words for two entries of master.cf for one socket. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ service, first }) => {
  const same = service.service.text === first.service.text
  return {
    what: same
      ? `${service.service.text} ${service.type.text} 上面已经有一条了。`
      : `${service.service.text} 和上面的 ${first.service.text} 是同一个端口。`,
    why: same
      ? 'master 用最后一条，并记一条警告；前面那条的设置就丢了。'
      : 'master 不能在一个端口上监听两次，会停在 "Address already in use"。',
    help: '两条只留一条，把两边的选项都放进去。',
    related: ['第一条'],
  }
})
