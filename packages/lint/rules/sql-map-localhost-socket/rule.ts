/** `hosts = localhost` of a MySQL table that a chrooted daemon opens. */

import { parseList } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import { isChrooted, realServices, type Service, type TableUse } from '@mailcfg/model'
import { mapSourceType } from '../../src/map-sources.ts'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { usesOf } from '../../src/table-uses.ts'

interface LocalSocket extends Found {
  readonly service: Service
}

export const rule = defineRule<'assignment', LocalSocket>({
  id: 'sql-map-localhost-socket',
  summary: 'For MySQL, localhost is a socket, which chrooted daemons do not see.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'assignment', names: ['hosts'], languages: ['map-source'] },
  *check({ value }, { document, postfix }) {
    if (mapSourceType(document, postfix) !== 'mysql' || postfix === undefined) return
    const uses = usesOf(document, postfix)
    const direct = uses.filter(({ source, range }) => !source.slice(range).includes('proxy:'))
    const service = realServices(postfix).find(
      (one) => isChrooted(postfix, one) === true && direct.some((use) => opens(one, use)),
    )
    if (service === undefined) return
    for (const { text, start, end } of parseList(value.text).items) {
      if (/^localhost(?::\d+)?$/i.test(text)) yield foundIn(document.source, value, start, end, { service })
    }
  },
  describe({ source, range, service }, { postfix }) {
    const text = source.slice(range).replace(/^localhost/i, '127.0.0.1')
    return {
      what: `"localhost" is the socket of MySQL, which ${service.service.text} does not see: it runs chrooted.`,
      why: 'The socket lies outside of the queue directory. The look-up fails, and mail is deferred with "Can\'t connect to local MySQL server".',
      help: 'Or name the table proxy:mysql: in main.cf, so that proxymap, which is not chrooted, asks it.',
      related: postfix?.master
        ? [{ source: postfix.master.source, range: service.chroot.range, message: 'chroot column' }]
        : [],
      fixes: [replaceFix(`Write ${text}`, 'review', source, range, text)],
    }
  },
})

/** Daemons that open tables themselves, and are often chrooted. */
const READERS = ['smtpd', 'cleanup', 'trivial-rewrite', 'smtp', 'lmtp', 'postscreen']
/** Those that look up what all programs are said to read, such as mydestination, or what a restriction asks. */
const OF_ALL = ['smtpd', 'trivial-rewrite']

/** Whether a service opens a table: an option of one service holds for that alone. */
function opens({ command, line }: Service, { parameter, setting }: TableUse): boolean {
  if (!READERS.includes(command.text) || (setting.service && setting.service.line !== line)) return false
  const programs = postfixParameter(parameter)?.programs ?? OF_ALL
  return (programs.includes('*') ? OF_ALL : programs).includes(command.text)
}
