/** Protocols in Courier's TLS settings that nobody should speak any more. */

import { isTemplated } from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface Obsolete extends Found {
  readonly protocol: string
  /** No version of today is named beside it. */
  readonly alone: boolean
}

const TODAY = /TLSv?1[._][23]/i

/** Words of the OpenSSL builds; versions of GnuTLS builds stand with VERS- in TLS_PRIORITY. */
const OLD = /(?<![\w.])(?:SSL2|SSLv2|SSL3|SSLv3|SSL23|TLS1|TLSv1|TLS1_1|TLSv1\.1|TLSv1\.0)(\+{0,2})(?![\w.])/gi

export const rule = defineRule<'assignment', Obsolete>({
  id: 'courier-tls-protocol-obsolete',
  summary: 'Courier speaks protocols of old, or fails to start with today’s libraries.',
  severity: 'warning',
  impact: 'insecure',
  confidence: 'high',
  tier: 'default',
  listens: {
    on: 'assignment',
    names: ['TLS_PROTOCOL', 'TLS_STARTTLS_PROTOCOL'],
    languages: ['courier-imapd', 'courier-pop3d'],
  },
  *check({ value }, { document }) {
    if (isTemplated(value.text)) return
    for (const match of value.text.matchAll(OLD)) {
      const range = [match.index, match.index + match[0].length] as const
      yield foundIn(document.source, value, ...range, { protocol: match[0], alone: !TODAY.test(value.text) })
    }
  },
  describe({ protocol, alone }) {
    const only = alone && !protocol.endsWith('+') && !/^SSL23$/i.test(protocol)
    return {
      what: only
        ? `${protocol} alone shuts out nearly every client of today.`
        : `${protocol} lets broken protocols in.`,
      why: only
        ? 'The word means this version and no newer one. Libraries have given these versions up, so the handshake fails.'
        : 'An attacker on the way can push a session down to a version whose encryption is broken.',
      ...(only ? { impact: 'rejects-mail' } : {}),
      help: 'Write TLSv1.2+ with an OpenSSL build, or delete the line: the default is right.',
    }
  },
})
