/** The list `protocols` of 1.x, where imaps and pop3s stood for themselves. */

import type { Complain, Handled, LineTarget } from './line-target.ts'

const SECURE = [
  { plain: 'imap', secure: 'imaps' },
  { plain: 'pop3', secure: 'pop3s' },
]

/** Sets `protocols` without the names that are gone; who wanted imaps alone gets imap with its port closed. */
export function obsoleteProtocols(reading: LineTarget, value: string, complain: Complain): Handled {
  const words = value.split(' ').map((word) => {
    if (word === 'managesieve') complain('protocols=managesieve has been renamed to protocols=sieve')
    return word === 'managesieve' ? 'sieve' : word
  })
  const kept = words.filter((word) => word !== '' && !SECURE.some(({ secure }) => secure === word))
  let list = kept.join(' ')
  for (const { plain, secure } of SECURE) {
    if (!words.includes(secure)) continue
    if (words.includes(plain)) {
      complain(`'${secure}' protocol is no longer necessary, remove it`)
      continue
    }
    complain(
      `'${secure}' protocol can no longer be specified (use protocols=${plain}). to disable non-ssl ${plain}, ` +
        `use service ${plain}-login { inet_listener ${plain} { port=0 } }`,
    )
    list += ` ${plain}`
    const refusal = reading.assign('port', `service/${plain}-login/inet_listener/${plain}/port`, '0')
    if (refusal) return refusal
  }
  return reading.applySetting('protocols', list.replace(/^ /, ''), 'value') ?? 'handled'
}
