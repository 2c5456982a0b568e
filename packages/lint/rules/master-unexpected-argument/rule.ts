/** Words behind a command of master.cf that its program does not take. */

import { daemon } from '@mailcfg/knowledge'
import { type Argument, isStrayOptions, isTemplated, type Service } from '@mailcfg/model'
import { withoutLookAlikes } from '../../src/look-alikes.ts'
import { defineRule, type Found } from '../../src/rule.ts'

interface Unexpected extends Found {
  readonly word: string
  readonly command: string
}

export const rule = defineRule<'service', Unexpected>({
  id: 'master-unexpected-argument',
  summary: 'Most daemons take nothing but options behind their name.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const command = service.command.text
    if (isStrayOptions(service) || daemon(command) === undefined || command === 'pipe' || command === 'spawn') return
    const argument = firstWord(service)
    if (argument === undefined || takes(command, argument.value.text)) return
    yield { source, range: argument.range, word: argument.value.text, command }
  },
  describe({ word, command }) {
    const setting = /^[a-z]\w*_\w+=/.test(word)
    return {
      what: `${command} takes no argument "${word}".`,
      why: `${command} stops with a fatal error each time it is started for this service. postconf and master say nothing.`,
      help: setting
        ? `Write -o ${word}.`
        : isClient(command)
          ? 'The one attribute of this program is flags=.'
          : 'Delete the word. A command line belongs behind argv= of pipe or spawn.',
    }
  },
})

/**
 * The first word that is no option, unless it comes behind a setting without braces: then it is the rest of a value
 * with blanks, of which another rule speaks. Comments are another rule's, too.
 */
function firstWord(service: Service): Argument | undefined {
  const word = service.arguments.find(({ value }) => !value.text.startsWith('-'))
  if (word === undefined || word.value.text.startsWith('#') || isTemplated(word.value.text)) return undefined
  // A full-width dash before an option letter: fullwidth-or-smart-punctuation tells.
  if (withoutLookAlikes(word.value.text).startsWith('-') && !word.value.text.startsWith('-')) return undefined
  const before = (range: { start: number }) => range.start < word.range.start
  if (service.overrides.findLast(({ range }) => before(range))?.form === 'plain') return undefined
  // An option letter may take the word for its value.
  const options = service.arguments.filter(({ value, range }) => value.text.startsWith('-') && before(range))
  return options.every(({ value }) => /^-[vDdlSuVcz]+$/.test(value.text)) ? word : undefined
}

function isClient(command: string): boolean {
  return command === 'smtp' || command === 'lmtp'
}

/** The clients take `flags=` since Postfix 3.5. */
function takes(command: string, word: string): boolean {
  return isClient(command) && /^flags=/i.test(word)
}
