/** Delivery services that add one recipient's address to the message, and may get several recipients. */

import type { SourceText } from '@mailcfg/core'
import type { ParameterSetting, PostfixInstance, Service, Stack } from '@mailcfg/model'
import { defineRule, editFix, type Found, isTable } from '../../src/rule.ts'
import { deliveryCommand, realServices } from '../../src/services.ts'
import { rowsByResult } from '../../src/table-rows.ts'

interface ManyRecipients extends Found {
  readonly service: Service
  readonly letter: string
  readonly parameter: string
  readonly setting: ParameterSetting | undefined
  readonly main: SourceText
}

export const rule = defineRule<'postfix', ManyRecipients>({
  id: 'master-pipe-recipient-limit',
  summary: 'The flags D and O of a delivery service need a recipient limit of 1.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { main, master } = postfix
    if (!main || !master) return
    for (const service of realServices(postfix)) {
      const flags = PROGRAMS.has(service.command.text) ? flagsOf(service) : undefined
      const letter = flags && /[DO]/.exec(flags.value)?.[0]
      if (!flags || !letter || !isUsed(service, postfix, stack)) continue
      const parameter = `${service.service.text}_destination_recipient_limit`
      const { text, known, setting } = postfix.value(parameter)
      if (!known || text.trim() === '1') continue
      yield { source: master.source, range: flags.range, service, letter, parameter, setting, main: main.source }
    }
  },
  describe({ service, letter, parameter, setting, main }) {
    return {
      what: `The flag ${letter} of ${service.service.text} needs ${parameter} = 1.`,
      why: `Messages come with several recipients otherwise, and ${service.command.text} refuses those: "flag requires … recipient_limit = 1". They stay in the queue, while mail to one recipient gets through.`,
      ...(setting ? { related: [{ source: setting.source, range: setting.range, message: 'set here' }] } : {}),
      fixes: [editFix(`Set ${parameter} = 1`, 'safe', main, [limitEdit(setting, parameter, main)])],
    }
  },
})

/** The clients have these flags since 3.5 (src/smtp/smtp.c). */
const PROGRAMS = new Set(['pipe', 'smtp', 'lmtp'])

/** Whether a setting or a transport table names the service; the master.cf of many systems has some that nobody uses. */
function isUsed({ service }: Service, postfix: PostfixInstance, stack: Stack): boolean {
  const name = service.text
  const words = [...postfix.mainSettings, ...postfix.masterSettings].flatMap(({ value }) =>
    value.text.split(/[\s,{}=]+/),
  )
  if (words.some((word) => word === name || word.startsWith(`${name}:`))) return true
  return [...stack.documents.values()].some((document) => {
    if (!isTable(document) || document.language.id !== 'transport' || stack.postfixOf(document) !== postfix)
      return false
    return !rowsByResult(document, (word) => word === name || word.startsWith(`${name}:`))
      [Symbol.iterator]()
      .next().done
  })
}

function flagsOf(service: Service) {
  return deliveryCommand(service).attributes.find(({ name }) => name === 'flags')
}

function limitEdit(setting: ParameterSetting | undefined, parameter: string, main: SourceText) {
  if (setting) return { range: setting.value.range, text: '1' }
  const end = main.length
  const before = end > 0 && main.slice({ start: end - 1, end }) !== '\n' ? '\n' : ''
  return { range: { start: end, end }, text: `${before}${parameter} = 1\n` }
}
