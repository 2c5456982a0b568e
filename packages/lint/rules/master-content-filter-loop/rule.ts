/** Mail that a content filter gives back is filtered again, and again. */

import {
  deliveryCommand,
  endpointOf,
  isLoopback,
  type PostfixInstance,
  portNumber,
  realServices,
  type Service,
} from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'
import { optionEdit } from '../../src/setting-edits.ts'

interface Loop extends Found {
  readonly service: Service
  readonly filter: string
  readonly way: 'smtp' | 'sendmail'
}

export const rule = defineRule<'postfix', Loop>({
  id: 'master-content-filter-loop',
  summary: 'The way back from a content filter switches the filter off.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const { text, known, setting } = postfix.value('content_filter')
    const { master } = postfix
    if (!master || !setting || !known || text.trim() === '') return
    const filter = text.trim()
    const back = callsSendmail(postfix, filter) ? ('sendmail' as const) : ('smtp' as const)
    for (const service of realServices(postfix)) {
      if (postfix.value('content_filter', service).text.trim() !== filter) continue
      const returns = back === 'sendmail' ? service.command.text === 'pickup' : isReturnPort(service, filter)
      if (returns) yield { source: master.source, range: service.service.range, service, filter, way: back }
    }
  },
  describe({ service, filter, way, source }, { postfix }) {
    return {
      what: `${service.service.text} hands mail from the filter to the filter again.`,
      why: `content_filter = ${filter} in main.cf is for every way in${way === 'sendmail' ? ', for sendmail and pickup too, by which the filter gives its mail back' : ', the one back from the filter included'}. Each message goes round until it has too many Received: lines ("too many hops") and is returned.`,
      help: 'Give the service -o content_filter= without a value.',
      fixes: postfix
        ? [editFix('Switch the filter off here', 'safe', source, [optionEdit(postfix, service, 'content_filter', '')])]
        : [],
    }
  },
})

/** Settings that are there for mail which comes back from a filter. */
const MARKS = /^(?:smtpd_authorized_xforward_hosts|receive_override_options|local_header_rewrite_clients|mynetworks)$/

/**
 * smtpd on a loopback address beside that of the filter (10024 and 10025 are the usual pair), or with the options that
 * FILTER_README gives to the way back. Another local port may be for local programs, whose mail is to be filtered.
 */
function isReturnPort(service: Service, filter: string): boolean {
  const { host, port } = endpointOf(service)
  const [, there = ''] = /^[\w.+-]+:(?:\[[^\]]*\]|[^:\s]*):(\d+)$/.exec(filter) ?? []
  const number = portNumber(port)
  if (service.type.text !== 'inet' || service.command.text !== 'smtpd' || !isLoopback(host)) return false
  if (!/^\d+$/.test(number) || number === there || ['25', '465', '587'].includes(number)) return false
  return Number(number) === Number(there) + 1 || service.overrides.some(({ name }) => MARKS.test(name.text))
}

/** Whether the filter is a pipe(8) service whose command line hands the mail to sendmail(1). */
function callsSendmail(postfix: PostfixInstance, filter: string): boolean {
  const name = /^[^:]*/.exec(filter)?.[0]
  const service = postfix.services.find((s) => s.service.text === name && s.type.text === 'unix')
  if (service?.command.text !== 'pipe') return false
  return deliveryCommand(service).command.some(({ text }) => /(?:^|\/)sendmail(?:\.postfix)?$/.test(text))
}
