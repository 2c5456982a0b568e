/** The socket of authdaemond, as Cyrus SASL looks for it and as Courier was told of it. */

import {
  type AssignmentsDocument,
  type AuthdaemondDirectory,
  assignmentOf,
  authdaemondDirectories,
  isTemplated,
  methodOf,
  type Stack,
  smtpdConfs,
  socketPath,
} from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'

interface Elsewhere extends Found {
  readonly path: string
  readonly directory: AuthdaemondDirectory
}

export const rule = defineRule<'stack', Elsewhere>({
  id: 'xfile-authdaemond-socket',
  summary: 'Cyrus SASL looks for authdaemond elsewhere than Courier has it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const [directory, ...others] = authdaemondDirectories(stack)
    if (directory === undefined || others.length > 0) return
    for (const conf of smtpdConfs(stack)) yield* differing(conf, directory, stack)
  },
  describe({ path, directory, source, range }) {
    const socket = `${directory.text}/socket`
    return {
      what:
        path.replace(/\/$/, '') === directory.text
          ? 'authdaemond_path is the directory of the socket, not the socket.'
          : `authdaemond_path is ${path}, but Courier has its socket in ${directory.text}.`,
      why: 'The log says "cannot connect to Courier authdaemond", and every login fails. Where the socket is was decided when Courier was built; authdaemonvar only says so to scripts.',
      related: [{ source: directory.source, range: directory.range, message: 'the directory of the socket' }],
      fixes: [replaceFix(`Write ${socket}`, 'review', source, range, socket)],
    }
  },
})

/** A path below the queue directory is one as seen from the jail, or a mount: nobody can compare it. */
function* differing(conf: AssignmentsDocument, directory: AuthdaemondDirectory, stack: Stack): Iterable<Elsewhere> {
  const entry = assignmentOf(conf, 'authdaemond_path')
  const path = entry?.value.text.replace(/\s+#.*$/, '') ?? ''
  const queues = stack.postfix.map((postfix) => `${postfix.value('queue_directory').text || '/var/spool/postfix'}/`)
  if (!entry || !path.startsWith('/') || isTemplated(path) || queues.some((queue) => path.startsWith(queue))) return
  if (methodOf(conf, 'authdaemond') === undefined || socketPath(path) === socketPath(`${directory.text}/socket`)) return
  yield foundIn(conf.source, entry.value, 0, path.length, { path, directory })
}
