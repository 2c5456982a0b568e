/** Daemons that work only when they are woken, without a wake-up timer. */

import { shippedService } from '@mailcfg/knowledge'
import { isStrayOptions, type Service } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Asleep extends Found {
  readonly service: Service
  readonly shipped: string
}

/** What stays undone without a timer. */
const WORK: Readonly<Record<string, string>> = {
  pickup: 'Mail from local programs is then noticed late or never when the notice of its arrival is lost.',
  qmgr: 'Deferred mail is then tried again only when other mail comes by.',
  oqmgr: 'Deferred mail is then tried again only when other mail comes by.',
  tlsmgr: 'The session caches and the random seed are then not looked after.',
  flush: 'The records of fast ETRN are then not cleaned up.',
}

export const rule = defineRule<'service', Asleep>({
  id: 'master-wakeup',
  summary: 'The services pickup, qmgr, tlsmgr and flush need to be woken from time to time.',
  severity: 'hint',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { wakeup, command, service: name } = service
    if (isStrayOptions(service) || !Object.hasOwn(WORK, command.text)) return
    const shipped = shippedService(name.text, 'unix')?.wakeup
    if (shipped === undefined || shipped === '-' || !/^(?:-|0+\??|1\??)$/.test(wakeup.text)) return
    yield { source, range: wakeup.range, service, shipped }
  },
  describe({ source, range, service, shipped }) {
    const busy = service.wakeup.text.startsWith('1')
    return {
      what: busy
        ? `${service.service.text} is woken every second.`
        : `Nothing wakes ${service.service.text} from time to time.`,
      why: busy ? 'That costs power and disk accesses and gains nothing.' : (WORK[service.command.text] ?? ''),
      ...(busy ? { impact: 'cosmetic' as const } : {}),
      fixes: [replaceFix(`Write ${shipped}, as shipped`, 'safe', source, range, shipped)],
    }
  },
})
