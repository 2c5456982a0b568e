/** Lines of /etc/services that give no port. */

import { knownService } from '@mailcfg/knowledge'
import { networkServices } from '@mailcfg/model'
import { defineRule, type Found, isAssignments, replaceFix } from '../../src/rule.ts'

interface NoPort extends Found {
  readonly fault: 'no-protocol' | 'no-port' | 'too-high'
  readonly text: string
  /** Whether mail needs the name. */
  readonly matters: boolean
}

export const rule = defineRule<'document', NoPort>({
  id: 'services-line-invalid',
  summary: 'The line does not give a port to the name.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: ['services'] },
  *check(document, { stack }) {
    if (!isAssignments(document)) return
    const { source } = document
    const used = new Set(stack.postfix.flatMap(({ services }) => services.map(({ service }) => service.text)))
    const matters = (name: string): boolean => used.has(name) || knownService(name) !== undefined
    for (const { code, range } of document.problems) {
      const fault = code === 'port-without-protocol' ? 'no-protocol' : code === 'missing-port' ? 'no-port' : undefined
      const name = /\S+/.exec(source.slice(source.lineRange(source.positionAt(range.start).line)))?.[0] ?? ''
      if (fault && range.end > range.start)
        yield { source, range, fault, text: source.slice(range), matters: matters(name) }
    }
    for (const { name, port, portWord } of networkServices(document)) {
      if (port > 0 && port <= 65535) continue
      yield { source, range: portWord.range, fault: 'too-high', text: portWord.text, matters: matters(name.text) }
    }
  },
  describe({ fault, text, matters, source, range }) {
    const reversed = /^(tcp|udp)\/(\d+)$/i.exec(text)
    const mended = reversed ? `${reversed[2]}/${reversed[1]}` : /^\d+$/.test(text) ? `${text}/tcp` : undefined
    return {
      what:
        fault === 'no-port'
          ? `There is no port behind ${text}.`
          : fault === 'too-high'
            ? `${text} is no port; they go from 1 to 65535.`
            : `The port must be written number/protocol, not ${text}.`,
      why: matters
        ? 'The name is not found. A master.cf service of that name stops Postfix: "unknown service".'
        : 'Programs that ask for the name do not find it.',
      ...(matters ? {} : { severity: 'warning', impact: 'ignored' }),
      ...(mended && fault === 'no-protocol'
        ? { fixes: [replaceFix(`Write ${mended}`, 'review', source, range, mended)] }
        : { help: 'Write the name, a number and the protocol, such as 2525/tcp.' }),
    }
  },
})
