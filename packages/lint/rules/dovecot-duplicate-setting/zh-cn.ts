/** Chinese words for settings that are set twice. */

import { baseName } from '@mailcfg/model'
import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ source, name, earlier, same }) => {
  const other = earlier.document.source
  const where = other === source ? '上面' : ` ${baseName(other.uri)} 里`
  return {
    what: same ? `${name} 在${where}已经设置过，值也一样。` : `${name} 在${where}已经设置过；以这一行为准。`,
    why: same ? '两处有一处是多余的，下次改的时候就会改错地方。' : 'Dovecot 按顺序读文件，不声不响地保留最后的值。',
    related: ['不起作用'],
    ...(same ? { fixes: ['删掉这一行'] } : { help: '删掉你不要的那一个。' }),
  }
})
