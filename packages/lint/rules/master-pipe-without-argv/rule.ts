/** pipe(8) and spawn(8) entries without `argv=`, or with words that are no attributes before it. */

import { pipeAttribute, pipeAttributes, suggest } from '@mailcfg/knowledge'
import { isStrayOptions, type Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { optionsGotLost } from '../../src/services.ts'

interface NoArgv extends Found {
  readonly service: Service
  /** A word that is no attribute. */
  readonly word: string | undefined
}

export const rule = defineRule<'service', NoArgv>({
  id: 'master-pipe-without-argv',
  summary: 'The command of a pipe or spawn service stands behind `argv=`, which is the last attribute.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { text: command, range } = service.command
    if (isStrayOptions(service) || (command !== 'pipe' && command !== 'spawn')) return
    if (optionsGotLost(service, source)) return
    let options = true
    for (const { value, range } of service.arguments) {
      // A would-be comment is the finding of another rule.
      if (/^argv=/i.test(value.text) || value.text.startsWith('#')) return
      options &&= value.text.startsWith('-')
      if (!options && !isAttribute(command, value.text)) {
        yield { source, range, service, word: value.text }
        return
      }
    }
    yield { source, range, service, word: undefined }
  },
  describe({ service, word }) {
    const { text } = service.command
    const name = /^[\w-]+(?==)/.exec(word ?? '')?.[0]
    const nearest = name && suggest(name, names(text))[0]
    return {
      what:
        word === undefined
          ? `${service.service.text} names no command: argv= is missing.`
          : `${text} has no attribute "${word}".`,
      why: `${text} stops with a fatal error when it is started, and what it was to do waits.`,
      help: nearest ? `${nearest}= may be meant.` : 'Write the command behind argv=, as the last attribute.',
    }
  },
})

function names(command: string): string[] {
  return command === 'spawn' ? ['user', 'argv'] : pipeAttributes().map(({ name }) => name)
}

function isAttribute(command: string, word: string): boolean {
  const name = /^([A-Za-z_]+)=/.exec(word)?.[1]?.toLowerCase()
  if (name === undefined) return false
  return command === 'spawn' ? name === 'user' : pipeAttribute(name) !== undefined
}
