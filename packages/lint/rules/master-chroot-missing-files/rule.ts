/** A chrooted smtpd whose login service or socket lies outside the chroot. */

import {
  configuredServers,
  methodOf,
  type PostfixInstance,
  realServices,
  type Service,
  type Stack,
  saslauthdFiles,
} from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface OutsideChroot extends Found {
  readonly service: Service
  /** What lies outside. */
  readonly needs: string
}

export const rule = defineRule<'postfix', OutsideChroot>({
  id: 'master-chroot-missing-files',
  summary: 'A chrooted daemon sees only what lies in the queue directory.',
  severity: 'info',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { master, main } = postfix
    if (!master || !main || isJudgedElsewhere(postfix, stack)) return
    for (const service of realServices(postfix)) {
      if (service.chroot.text !== 'y' || service.command.text !== 'smtpd') continue
      const needs = outsideOf(postfix, service)
      if (needs) yield { source: master.source, range: service.chroot.range, service, needs }
    }
  },
  describe({ source, range, service, needs }) {
    return {
      what: `${service.service.text} runs chrooted, but needs ${needs}.`,
      why: 'Below the queue directory, which is / to it, there is no such thing unless you put it there: clients see logins fail.',
      fixes: [replaceFix('Write n', 'review', source, range, 'n')],
    }
  },
})

/** Where the files say what is needed and where it lies, other rules tell of just that. */
function isJudgedElsewhere(postfix: PostfixInstance, stack: Stack): boolean {
  const server = configuredServers(stack).find((one) => one.postfix === postfix)
  if (server === undefined) return false
  if (methodOf(server.conf, 'authdaemond')) return true
  return methodOf(server.conf, 'saslauthd') !== undefined && saslauthdFiles(stack).length > 0
}

function outsideOf(postfix: PostfixInstance, service: Service): string | undefined {
  if (postfix.isOn('smtpd_sasl_auth_enable', service) !== true) return undefined
  const { text, known } = postfix.value('smtpd_sasl_type', service)
  return known && text === 'cyrus'
    ? 'the Cyrus SASL library with its smtpd.conf and the socket of saslauthd'
    : undefined
}
