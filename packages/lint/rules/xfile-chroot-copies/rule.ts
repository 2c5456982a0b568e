/** Files of the system that daemons in the jail read from copies, which are missing or old on this disk. */

import {
  type FileState,
  isChrooted,
  JAIL_COPIES,
  type PostfixInstance,
  realServices,
  type Service,
  type Stack,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Copy extends Found {
  readonly service: Service
  readonly original: string
  readonly copy: string
  readonly problem: 'missing' | 'old'
}

export const rule = defineRule<'postfix', Copy>({
  id: 'xfile-chroot-copies',
  summary: 'A copy of a system file is missing in the jail, or older than the file.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const { master } = postfix
    const service = realServices(postfix).find(
      (one) => NETWORK.has(one.command.text) && isChrooted(postfix, one) === true,
    )
    if (!master || !service || stack.fileStates === undefined) return
    for (const found of copies(postfix, stack))
      yield { source: master.source, range: service.chroot.range, service, ...found }
  },
  describe({ service, original, copy, problem }) {
    return problem === 'missing'
      ? {
          what: `${service.service.text} runs in the jail, where ${copy} is missing.`,
          why: 'Names of hosts or of ports cannot be looked up there: mail waits with "Host or domain name not found", or smtpd takes every client for unknown.',
          help: `Copy ${original} to ${copy}, or write n in the chroot column.`,
        }
      : {
          what: `${copy} is older than ${original}; ${service.service.text} in the jail reads the copy.`,
          why: 'If the file was changed since, daemons in the jail still ask the old name servers.',
          help: `Copy ${original} again; many packages do so when Postfix is started.`,
          severity: 'info',
        }
  },
})

/** Daemons that look up hosts by themselves. */
const NETWORK = new Set(['smtp', 'smtpd', 'lmtp', 'postscreen', 'tlsproxy', 'dnsblog', 'trivial-rewrite', 'cleanup'])

function* copies(postfix: PostfixInstance, stack: Stack): Iterable<Pick<Copy, 'original' | 'copy' | 'problem'>> {
  const queue = postfix.value('queue_directory')
  for (const original of queue.known ? JAIL_COPIES : []) {
    const copy = `${queue.text}${original}`
    const problem = problemOf(stack.fileState(original), stack.fileState(copy))
    if (problem) yield { original, copy, problem }
  }
}

function problemOf(original: FileState | undefined, copy: FileState | undefined): Copy['problem'] | undefined {
  if (original?.kind !== 'file' || copy === undefined) return undefined
  if (copy.kind === 'missing') return 'missing'
  return copy.kind === 'file' && copy.modified < original.modified ? 'old' : undefined
}
