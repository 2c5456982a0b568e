/** Shell commands in pipe(8) services that are made of words which senders choose. */

import { deliveryCommand, isStrayOptions, type Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface ShellCommand extends Found {
  readonly macro: string
}

const SHELL = /(?:^|\/)(?:sh|bash|dash|ksh|zsh|ash|csh|tcsh)$/
const CHOSEN =
  /\$[({]?(?:sender|recipient|original_recipient|user|mailbox|extension|domain|client_helo|client_hostname|sasl_username|sasl_sender)\b[)}]?/

export const rule = defineRule<'service', ShellCommand>({
  id: 'master-pipe-shell',
  summary: 'Addresses in the command line of a shell let senders run commands.',
  severity: 'error',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    if (isStrayOptions(service) || service.command.text !== 'pipe') return
    const found = shellMacro(service)
    if (found) yield { source, range: found.argument.value.rangeOf(found.start, found.end), macro: found.macro }
  },
  describe({ macro }) {
    return {
      what: `A shell reads ${macro} as part of its program.`,
      why: 'Whoever writes to this server chooses that text: an address such as "`id`"@example.com runs a command here.',
      help: 'Let pipe start the program itself, without a shell; or hand addresses over behind the script: sh -c \'exec program "$1"\' in a script file.',
    }
  },
})

function shellMacro(service: Service) {
  const { command } = deliveryCommand(service)
  const at = command.findIndex(({ text }) => /^-[a-z]*c$/.test(text))
  if (at < 1 || !command.slice(0, at).some(({ text }) => SHELL.test(text))) return undefined
  for (const word of command.slice(at + 1)) {
    const match = CHOSEN.exec(word.text)
    if (!match) continue
    const start = word.at + match.index
    return { argument: word.argument, start, end: start + match[0].length, macro: match[0] }
  }
  return undefined
}
