/** Sockets that Dovecot must make in a directory that is not there. */

import { directoryOf, dovecotListeners } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface NoDirectory extends Found {
  readonly directory: string
}

export const rule = defineRule<'dovecot', NoDirectory>({
  id: 'dovecot-listener-directory-missing',
  summary: 'Dovecot must make a socket in a directory that is not there.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (stack.fileStates === undefined) return
    for (const { path, section, at, mode } of dovecotListeners(dovecot)) {
      const directory = path && directoryOf(path)
      // What lies below /run is made when the machine starts.
      if (
        !directory ||
        stack.dovecotOf(section.document) !== dovecot ||
        directory.startsWith('/run/') ||
        /^0+$/.test(mode?.item.decoded ?? '')
      )
        continue
      if (stack.fileState(directory)?.kind !== 'missing') continue
      yield { source: section.document.source, range: at.range, directory }
    }
  },
  describe({ directory }) {
    return {
      what: `There is no directory ${directory} for this socket.`,
      why: 'Dovecot makes sockets, but no directories. It stops with "Failed to start listeners", and nothing of it runs.',
      help: 'Create the directory, or write the queue directory that Postfix really has.',
    }
  },
})
