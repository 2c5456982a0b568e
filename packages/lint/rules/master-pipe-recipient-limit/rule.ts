/** Delivery services whose program or flags take one recipient, and that may get several. */

import type { SourceText } from '@mailcfg/core'
import { deliveryCommand, isTemplated, type ParameterSetting, realServices, type Service } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { isUsed, namesService } from '../../src/used-services.ts'

interface ManyRecipients extends Found {
  readonly service: Service
  /** The flag `D` or `O`, or the program that takes one recipient. */
  readonly reason: { readonly flag: string } | { readonly program: string }
  readonly parameter: string
  readonly setting: ParameterSetting | undefined
  readonly main: SourceText
  /** Where main.cf names the service. */
  readonly named: ParameterSetting | undefined
}

export const rule = defineRule<'postfix', ManyRecipients>({
  id: 'master-pipe-recipient-limit',
  summary: 'Flags or a program that take one recipient need a recipient limit of 1.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { main, master } = postfix
    if (!main || !master) return
    for (const service of realServices(postfix)) {
      const place = PROGRAMS.has(service.command.text) ? (flagOf(service) ?? programOf(service)) : undefined
      if (place === undefined || !isUsed(service, postfix, stack)) continue
      const parameter = `${service.service.text}_destination_recipient_limit`
      const { text, known, setting } = postfix.value(parameter)
      if (!known || text.trim() === '1' || isTemplated(text)) continue
      const named = postfix.mainSettings.find(({ value }) => namesService(value.text, service))
      yield { source: master.source, ...place, service, parameter, setting, main: main.source, named }
    }
  },
  describe({ service, reason, parameter, setting, main, named }) {
    const label = setting ?? named
    return {
      what:
        'flag' in reason
          ? `The flag ${reason.flag} of ${service.service.text} needs ${parameter} = 1.`
          : `${reason.program} takes one recipient, so ${service.service.text} needs ${parameter} = 1.`,
      why:
        'flag' in reason
          ? `Messages come with several recipients otherwise, and ${service.command.text} refuses those: "flag requires … recipient_limit = 1". They stay in the queue, while mail to one recipient gets through.`
          : 'A message for several people is handed over at once otherwise: the program delivers to the first of them, or fails, and the others get nothing.',
      ...(label
        ? { related: [{ source: label.source, range: label.range, message: setting ? 'set here' : 'used here' }] }
        : {}),
      fixes: [editFix(`Set ${parameter} = 1`, 'safe', main, [limitEdit(setting, parameter, main)])],
    }
  },
})

/** The clients have these flags since 3.5 (src/smtp/smtp.c). */
const PROGRAMS = new Set(['pipe', 'smtp', 'lmtp'])

type Place = Pick<ManyRecipients, 'range' | 'reason'>

function flagOf(service: Service): Place | undefined {
  const flags = deliveryCommand(service).attributes.find(({ name }) => name === 'flags')
  const flag = flags && /[DO]/.exec(flags.value)?.[0]
  return flags && flag ? { range: flags.range, reason: { flag } } : undefined
}

/** Programs that take the word behind -d for the recipient, and no more words. */
function programOf(service: Service): Place | undefined {
  const { command } = deliveryCommand(service)
  const program = /(?:^|\/)(maildrop|dovecot-lda|deliver)$/.exec(command[0]?.text ?? '')?.[1]
  const word = command.find(({ text }, i) => text === '${recipient}' && command[i - 1]?.text === '-d')
  if (program === undefined || word === undefined) return undefined
  const range = word.argument.value.rangeOf(word.at, word.at + word.text.length)
  return { range, reason: { program } }
}

function limitEdit(setting: ParameterSetting | undefined, parameter: string, main: SourceText) {
  if (setting) return { range: setting.value.range, text: '1' }
  const end = main.length
  const before = end > 0 && main.slice({ start: end - 1, end }) !== '\n' ? '\n' : ''
  return { range: { start: end, end }, text: `${before}${parameter} = 1\n` }
}
