/** Chinese words for settings in a file of another program. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, program, home }, _english, { document }) => {
  const reader = { dovecot: 'Dovecot', postfix: 'Postfix' }[document.language.product as string] ?? 'Cyrus SASL'
  return {
    what: `${name} 是 ${program} 的设置，不是 ${reader} 的。`,
    why:
      reader === 'Dovecot'
        ? 'Dovecot 不接受不认识的设置，启动不了。'
        : `${reader} 不理会这一行，所以 ${program} 用的还是默认值。`,
    help: `把它移到 ${program === 'Dovecot' ? 'dovecot.conf 或 conf.d 里的文件' : home}，或者删掉。`,
  }
})
