/** Daemons that must be started as root, with an unprivileged column that takes root away. */

import { daemon } from '@mailcfg/knowledge'
import { isStrayOptions } from '@mailcfg/model'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface Unprivileged extends Found {
  readonly command: string
  readonly value: string
}

export const rule = defineRule<'service', Unprivileged>({
  id: 'master-privileges-needed',
  summary: 'Daemons that deliver as other users need n in the unprivileged column.',
  severity: 'error',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'service' },
  *check(service, { document: { source } }) {
    const { unprivileged, command } = service
    // The default of the column is y.
    if (isStrayOptions(service) || !/^[y-]$/.test(unprivileged.text)) return
    if (!daemon(command.text)?.requiresPrivileged) return
    yield { source, range: unprivileged.range, command: command.text, value: unprivileged.text }
  },
  describe({ source, range, command, value }) {
    return {
      what: `${command} must be started as root, and ${value === '-' ? '"-" stands for y' : 'y takes that away'} here.`,
      why: `It acts as the owner of each mailbox or as the user of the command, which only root can. It stops with "requires privileged operation" at every start, and mail for it waits. postconf says nothing.`,
      fixes: [replaceFix('Write n', 'safe', source, range, 'n')],
    }
  },
})
