/** Sockets of the auth service that every local user may use. */

import { type DovecotSection, plainValue, sectionOf, valueRange } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface OpenSocket extends Found {
  readonly path: string
  readonly text: string
  readonly sheltered: boolean
}

export const rule = defineRule<'dovecot', OpenSocket>({
  id: 'dovecot-socket-world-writable',
  summary: 'Every local user may talk to a socket of the auth service.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    for (const placed of ownSettings(dovecot, stack, 'mode')) {
      const listener = sectionOf(placed)
      const service = placed.around[placed.around.length - 2]
      if (listener?.type.text !== 'unix_listener' || !isAuth(service)) continue
      const path = listener.name?.text
      const text = plainValue(placed.item)
      if (path === undefined || text === undefined || !/^0[0-7]*[2367]$/.test(text) || isMeantForAll(path, text))
        continue
      const sheltered = /\/private\/[^/]+$/.test(path)
      yield { source: placed.document.source, range: valueRange(placed.item), path, text, sheltered }
    }
  },
  describe({ source, range, path, text, sheltered }) {
    const closed = text.replace(/.$/, '0')
    return {
      what: `Every local user may use the socket ${path}.`,
      why: sheltered
        ? 'Only the directory around it keeps others out; a mode for Postfix alone does not depend on that.'
        : 'Any program on this host can try passwords without limit, or ask for the data of other users.',
      help: 'Give it to the user that needs it, with user and group beside the mode.',
      fixes: [replaceFix(`Write ${closed}`, 'review', source, range, closed)],
      ...(sheltered ? { severity: 'info' as const } : {}),
    }
  },
})

function isAuth(service: DovecotSection | undefined): boolean {
  return service?.type.text === 'service' && /^auth(?:-worker)?$/.test(service.name?.text ?? '')
}

/** The sockets of the login processes lie in directories of their own; auth-userdb checks who asks when it is 0666. */
function isMeantForAll(path: string, mode: string): boolean {
  return /(?:^|\/)(?:token-)?login\//.test(path) || (/(?:^|\/)auth-userdb$/.test(path) && mode === '0666')
}
