/** Chinese words for imaps and pop3s as protocols. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ text, refused }) => {
  const plain = text.replace(/s$/i, '')
  return {
    what: `从 Dovecot 2.0 起，${text} 不再是协议；${plain} 管两个端口。`,
    why: refused
      ? 'Dovecot 2.4 遇到它就启动不了。'
      : 'Dovecot 2.0 到 2.3 会丢掉这个词并给出警告；2.4 遇到它就启动不了。',
    fixes: (title) => title.replace(/^Write /, '改成 ').replace(/^Delete /, '删掉 '),
  }
})
