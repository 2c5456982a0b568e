/** The servers of Courier that start scripts switch on, each by a key of its file. */

import type { Assignment } from '../documents/assignments.ts'

/** The key that starts a server, the key of its ports, and the port without one. */
export interface CourierSwitch {
  readonly name: string
  readonly port: string
  readonly usual: string
}

export const COURIER_SWITCHES: readonly CourierSwitch[] = [
  { name: 'IMAPDSTART', port: 'PORT', usual: '143' },
  { name: 'IMAPDSSLSTART', port: 'SSLPORT', usual: '993' },
  { name: 'POP3DSTART', port: 'PORT', usual: '110' },
  { name: 'POP3DSSLSTART', port: 'SSLPORT', usual: '995' },
]

/** Whether a start script takes the value for yes: what begins with a y. */
export function isSwitchedOn({ decoded }: Assignment): boolean {
  return /^y/i.test(decoded.trim())
}
