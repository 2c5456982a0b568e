/** saslauthd: the socket that it opens, and whom it asks. */

import { isTemplated, mechanismOf, saslauthdFiles, socketDirectory } from '@mailcfg/model'
import type { Scene } from './scene.ts'

/** Where the packages that have start options build the daemon to make its socket. */
const BUILT_IN = '/var/run/saslauthd'

/** Draws the daemons; a machine may run several. */
export function drawSaslauthdDaemons({ stack, drawing, openers }: Scene): void {
  for (const [number, file] of saslauthdFiles(stack).entries()) {
    const directory = socketDirectory(file)
    const mechanism = mechanismOf(file)
    const place = directory ?? mechanism
    const places = mechanism ? [{ source: mechanism.source, range: mechanism.range }] : []
    const id = drawing.node(`saslauthd ${number}`, {
      ...{ kind: 'backend', program: 'cyrus-sasl', label: 'saslauthd', places },
      details: mechanism ? [mechanism.text] : [],
    })
    const path = `${directory && !isTemplated(directory.text) ? directory.text : BUILT_IN}/mux`
    openers.open({ type: 'unix', path }, { node: id, place: place && { source: place.source, range: place.range } })
    if (mechanism === undefined || !/\b(?:pam|shadow|getpwent)\b/.test(mechanism.text)) continue
    const node = {
      kind: 'database',
      program: 'other',
      label: 'users of the system',
      details: [mechanism.text],
    } as const
    drawing.link(id, drawing.node('system users', node), { kind: 'lookup', label: 'accounts', places })
  }
}
