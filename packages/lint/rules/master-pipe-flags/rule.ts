/** Letters of `flags=` that pipe(8) does not know. */

import { compareVersions, pipeFlag, pipeFlags } from '@mailcfg/knowledge'
import { deliveryCommand, isStrayOptions } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface BadFlag extends Found {
  readonly letter: string
  readonly since: string | undefined
}

export const rule = defineRule<'service', BadFlag>({
  id: 'master-pipe-flags',
  summary: 'Only some letters are flags of pipe.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source }, stack }) {
    if (isStrayOptions(service) || service.command.text !== 'pipe') return
    for (const { name, value, argument } of deliveryCommand(service).attributes) {
      if (name !== 'flags' || /[{$<%]/.test(value)) continue
      for (const [i, letter] of [...value].entries()) {
        const since = pipeFlag(letter)?.since
        const { postfix } = stack.versions
        const late = since !== undefined && postfix !== undefined && compareVersions(postfix, since) < 0
        if (pipeFlag(letter) && !late) continue
        const start = 'flags='.length + i
        yield { source, range: argument.value.rangeOf(start, start + letter.length), letter, since }
      }
    }
  },
  describe({ letter, since }) {
    const letters = pipeFlags().map(({ flag }) => flag)
    return {
      what: since ? `pipe has the flag ${letter} from Postfix ${since} on.` : `pipe has no flag "${letter}".`,
      why: 'pipe stops with the fatal error "unknown flag" at every delivery, although the message ends in "(ignored)", and the mail waits in the queue.',
      help: `The letters are ${letters.join(' ')}, without blanks or commas.`,
    }
  },
})
