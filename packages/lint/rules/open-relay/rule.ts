/** Strangers who can send mail to anybody: found by putting sessions to the server, not by looking for words. */

import { closingFixes } from '../../src/relay-fixes.ts'
import type { Cause, Hole } from '../../src/relay-holes.ts'
import { holesFor } from '../../src/relay-speakers.ts'
import { prepareVerdicts } from '../../src/relay-verdicts.ts'
import { throughServices, witnessed } from '../../src/relay-words.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface OpenRelay extends Found {
  readonly hole: Hole
}

export const rule = defineRule<'postfix', OpenRelay>({
  id: 'open-relay',
  summary: 'Strangers must not be able to send mail to anybody through the server.',
  severity: 'error',
  impact: 'open-relay',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  prepare: prepareVerdicts,
  *check(postfix, { rules }) {
    const seen = new Set<string>()
    for (const hole of holesFor('open-relay', postfix, rules)) {
      const { source, range, kind, services } = hole
      // One line of what opens a service is enough.
      const fresh = services.filter(({ service }) => !seen.has(service))
      if (kind !== 'certain' || fresh.length === 0) continue
      for (const { service } of fresh) seen.add(service)
      yield { source, range, hole }
    }
  },
  describe({ hole }, { stack, postfix }) {
    const fixes = postfix && hole.cause === 'permit' ? closingFixes(hole, stack, postfix) : []
    return {
      what: `${WHAT[hole.cause](hole)} lets strangers send mail ${HOW_FAR[hole.cause]} through ${throughServices(hole)}.`,
      why: `${witnessed(hole)} Spammers find such a server within hours.`,
      ...(hole.rows[0] ? { related: [{ ...hole.rows[0], message: 'this row lets somebody pass' }] } : {}),
      fixes,
      help: HELP[hole.cause],
    }
  },
})

const written = ({ step, setting }: Hole) => step?.item?.written ?? step?.name ?? setting?.name.text ?? 'the list'
const named = ({ setting }: Hole) => setting?.name.text ?? 'the guard'

const WHAT: Readonly<Record<Cause, (hole: Hole) => string>> = {
  permit: ({ item, step }) => item?.written ?? step?.name ?? 'the list',
  network: written,
  end: ({ setting }) => `The end of ${setting?.name.text ?? 'the lists'}`,
  class: named,
  route: named,
}

const HOW_FAR: Readonly<Record<Cause, string>> = {
  permit: 'to anybody',
  network: 'to anybody',
  end: 'to anybody',
  class: 'to foreign domains',
  route: 'by way of relay domains',
}

const BEFORE =
  'Put reject_unauth_destination before it, or narrow what it accepts; "mailcfg relay" shows all sessions and the proof.'

const HELP: Readonly<Record<Cause, string>> = {
  permit: BEFORE,
  network: 'List loopback and your own networks only; "mailcfg relay" shows all sessions and the proof.',
  end: 'Let smtpd_relay_restrictions end in reject_unauth_destination; "mailcfg relay" shows all sessions and the proof.',
  class: 'List the domains that this server takes mail for; "mailcfg relay" shows all sessions and the proof.',
  route: 'Write allow_untrusted_routing = no; "mailcfg relay" shows all sessions and the proof.',
}
