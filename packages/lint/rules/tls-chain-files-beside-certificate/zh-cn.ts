/** Chinese words for certificates of the old kind beside chain files. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, chain }) => ({
  what: `设了 ${chain.name.text}，${name} 就不起作用。`,
  why: '程序每次启动 Postfix 都记一条警告，密钥和证书只从 chain_files 里取。在这里续期的证书永远用不上。',
  help: `删掉旧的设置，或者把 ${chain.name.text} 清空。`,
  related: ['起作用的是这一个'],
}))
