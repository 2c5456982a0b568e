/** Chinese words for settings of Dovecot in a wrong place. */

import { translate } from '../../src/translation.ts'
import type { rule } from './rule.ts'

export const words = translate<typeof rule>(({ name, here, homes }, english) => {
  const places = homes.map((home) => (home === '' ? '最外层' : ` ${blocksOf(home)}`))
  return {
    what: `${name} 不该写在${here === '' ? '最外层' : ` ${here} { } 里`}。`,
    why:
      english.impact === 'upgrade'
        ? 'Dovecot 2.3 还会把它挪过去并给出警告；2.4 遇到它就启动不了。'
        : 'doveconf 在这里以 "Unknown setting" 停下：Dovecot 启动不了。',
    help: `移到${places.slice(0, 3).join('，或')}。`,
  }
})

/** `service/inet_listener` as the blocks that it means. */
function blocksOf(path: string): string {
  return path
    .split('/')
    .reduceRight((inner, name) => `${name} { ${inner}} `, '')
    .trimEnd()
}
