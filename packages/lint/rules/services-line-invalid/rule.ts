/** Lines of /etc/services that give no port. */

import { networkServices } from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface NoPort extends Found {
  readonly fault: 'no-protocol' | 'no-port' | 'too-high'
  readonly text: string
}

export const rule = defineRule<'document', NoPort>({
  id: 'services-line-invalid',
  summary: 'The line does not give a port to the name.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['services'] },
  *check(document) {
    if (!isAssignments(document)) return
    const { source } = document
    for (const { code, range } of document.problems) {
      const fault = code === 'port-without-protocol' ? 'no-protocol' : code === 'missing-port' ? 'no-port' : undefined
      if (fault && range.end > range.start) yield { source, range, fault, text: source.slice(range) }
    }
    for (const { port, portWord } of networkServices(document)) {
      if (port === 0 || port > 65535) yield { source, range: portWord.range, fault: 'too-high', text: portWord.text }
    }
  },
  describe({ fault, text, source, range }) {
    const reversed = /^(tcp|udp)\/(\d+)$/i.exec(text)
    const mended = reversed ? `${reversed[2]}/${reversed[1]}` : /^\d+$/.test(text) ? `${text}/tcp` : undefined
    return {
      what:
        fault === 'no-port'
          ? `There is no port behind ${text}.`
          : fault === 'too-high'
            ? `${text} is no port; they go from 1 to 65535.`
            : `The port must be written number/protocol, not ${text}.`,
      why: 'The name is not found. A master.cf service of that name stops Postfix: "unknown service".',
      ...(mended && fault === 'no-protocol'
        ? { fixes: [replaceFix(`Write ${mended}`, 'review', source, range, mended)] }
        : { help: 'Write the name, a number and the protocol, such as 2525/tcp.' }),
    }
  },
})
