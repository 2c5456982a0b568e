/** Daemons that insist on a process limit, with another one. */

import { daemon } from '@mailcfg/knowledge'
import { isStrayOptions, type PostfixInstance, type Service } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface WrongLimit extends Found {
  readonly service: Service
  readonly wanted: number
}

export const rule = defineRule<'service', WrongLimit>({
  id: 'master-process-limit',
  summary: 'Some daemons run only with the process limit that they were written for.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source }, postfix }) {
    const { text, range } = service.maxproc
    const wanted = limitOf(service)
    if (isStrayOptions(service) || wanted === undefined || !/^(?:\d+|-)$/.test(text)) return
    const limit = text === '-' ? defaultLimit(postfix) : Number(text)
    if (limit !== undefined && limit !== wanted) yield { source, range, service, wanted }
  },
  describe({ source, range, service, wanted }) {
    const proxywrite = service.command.text === 'proxymap'
    const what = wanted === 0 ? 'no process limit, which is written 0' : 'exactly one process'
    return {
      what: `${service.service.text} needs ${what}.`,
      why: proxywrite
        ? 'Several processes that write to one table corrupt it.'
        : `${service.command.text} stops with a fatal error when it is started with another limit, and mail that needs it waits. postconf says nothing.`,
      fixes: [replaceFix(`Write ${wanted}`, 'safe', source, range, String(wanted))],
    }
  },
})

function limitOf({ service, command }: Service): number | undefined {
  if (service.text === 'proxywrite' && command.text === 'proxymap') return 1
  return daemon(command.text)?.requiresMaxproc
}

function defaultLimit(postfix: PostfixInstance | undefined): number | undefined {
  const value = postfix?.value('default_process_limit')
  return value?.known && /^\d+$/.test(value.text) ? Number(value.text) : undefined
}
