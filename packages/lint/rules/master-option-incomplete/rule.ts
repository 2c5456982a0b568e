/** Options of master.cf that are cut short: `-o` without a setting, a setting without `=`, a brace without its partner. */

import type { Impact } from '@mailcfg/core'
import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface IncompleteOption extends Found {
  readonly fault: Fault
  readonly text: string
}

interface Fault {
  readonly what: (text: string) => string
  readonly why: string
  readonly help: string
  readonly impact?: Impact
}

/** Measured on Postfix 3.7: getopt() or the setting fails when the daemon starts. */
const DAEMON_STOPS = 'The daemon stops with a fatal error each time it is started for this service.'
/** Measured on Postfix 3.7: master(8) stops, postconf -M only warns. */
const MASTER_STOPS = 'master reads no further and stops with a fatal error, so nothing of Postfix runs.'

/** What is wrong, by the grammar's problem. */
const FAULTS: Readonly<Record<string, Fault>> = {
  'missing-override': {
    what: () => 'This -o has no setting behind it.',
    why: DAEMON_STOPS,
    help: 'Write -o name=value, or delete the option.',
  },
  'missing-equals': {
    what: (text) => `-o ${text} has no "=".`,
    why: DAEMON_STOPS,
    help: 'Write -o name=value; for an empty value end with the "=".',
  },
  'missing-name': {
    what: () => 'This -o setting has no name.',
    why: DAEMON_STOPS,
    help: 'Write the parameter in front of the "=".',
  },
  'missing-brace': {
    what: () => 'The brace that is opened here is never closed.',
    why: MASTER_STOPS,
    help: 'Write -o { name = value } with both braces.',
  },
  'text-after-brace': {
    what: (text) => `"${text}" sticks to the closing brace.`,
    why: MASTER_STOPS,
    help: 'Put a blank behind the closing brace, or the text inside the braces.',
  },
  'open-brace': {
    what: () => 'A brace is opened in this word and never closed, so the rest of the entry belongs to the word.',
    why: 'No program complains; the options behind it are simply not set.',
    impact: 'ignored',
    help: 'Close the brace, or delete it.',
  },
}

export const rule = defineRule<'problem', IncompleteOption>({
  id: 'master-option-incomplete',
  summary: 'An option in master.cf is cut short: a setting, its `=` or a brace is missing.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'problem', languages: ['master.cf'] },
  *check({ code, range, line }, { document: { source } }) {
    const fault = FAULTS[code]
    const text = source.slice(range)
    if (fault === undefined || isTemplated(text)) return
    // With blanks round the "=" the parts are all there: another rule puts them together.
    const rest = source.slice({ start: range.end, end: line.logical.range.end })
    if (code === 'missing-equals' && /^\s*=/.test(rest)) return
    yield { source, range, fault, text }
  },
  describe({ fault, text }) {
    return {
      what: fault.what(text),
      why: fault.why,
      ...(fault.impact ? { impact: fault.impact } : {}),
      help: fault.help,
    }
  },
})
