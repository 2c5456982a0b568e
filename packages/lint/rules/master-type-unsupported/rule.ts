/** Services of a type that their daemon cannot serve. */

import { type Daemon, daemon } from '@mailcfg/knowledge'
import { isStrayOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface WrongType extends Found {
  readonly command: string
  readonly type: string
  readonly types: readonly string[]
}

/** What each kind of daemon accepts as the type it is started with; measured on Postfix 3.7. */
const TYPES: Readonly<Record<Daemon['skeleton'], readonly string[]>> = {
  single: ['unix', 'inet', 'pass'],
  multi: ['unix', 'inet', 'pass'],
  event: ['unix', 'inet', 'pass'],
  trigger: ['unix', 'fifo', 'pass'],
  dgram: ['unix-dgram'],
}

export const rule = defineRule<'service', WrongType>({
  id: 'master-type-unsupported',
  summary: 'Each daemon can be reached in some ways only.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { type, command } = service
    const known = daemon(command.text)
    if (isStrayOptions(service) || known === undefined) return
    const types = TYPES[known.skeleton]
    // Words that are no type at all are the matter of another rule.
    if (types.includes(type.text) || !Object.values(TYPES).some((all) => all.includes(type.text))) return
    yield { source, range: type.range, command: command.text, type: type.text, types }
  },
  describe({ source, range, command, type, types }) {
    const [usual = ''] = types
    return {
      what: `${command} cannot serve the type ${type}, only ${types.join(', ')}.`,
      why: `It stops with "unsupported transport type" at every start, and what needs it waits. master and postconf say nothing.`,
      help: `Write ${usual}, as Postfix ships it.`,
      fixes: type === 'inet' ? [] : [replaceFix(`Write ${usual}`, 'review', source, range, usual)],
    }
  },
})
