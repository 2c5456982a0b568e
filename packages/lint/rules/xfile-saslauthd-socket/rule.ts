/** The socket of saslauthd, where the daemon makes it and where smtpd looks for it. */

import {
  assignmentOf,
  type ConfiguredServer,
  configuredServers,
  isChrooted,
  isTemplated,
  joinPath,
  methodOf,
  type Service,
  type StartWord,
  saslauthdFiles,
  socketDirectory,
  socketPath,
} from '@mailcfg/model'
import { defineRule, type Found, foundIn } from '../../src/rule.ts'

interface NoSocket extends Found {
  /** Where smtpd looks. */
  readonly path: string
  readonly jailed: Service | undefined
  readonly directory: StartWord | undefined
  readonly server: ConfiguredServer
  /** The directory is named where the socket in it is wanted. */
  readonly withoutName: boolean
}

/** Where the packages that have start options build the library to look. */
const BUILT_IN = '/var/run/saslauthd/mux'

export const rule = defineRule<'stack', NoSocket>({
  id: 'xfile-saslauthd-socket',
  summary: 'Smtpd looks for the socket of saslauthd where the daemon does not make it.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check(stack) {
    const directories = saslauthdFiles(stack).map(socketDirectory)
    for (const server of configuredServers(stack)) yield* judged(server, directories)
  },
  describe({ path, jailed, directory, server, withoutName }) {
    const { conf, postfix } = server
    const word = methodOf(conf, 'saslauthd')
    if (withoutName) {
      return {
        what: 'saslauthd_path is the directory of the socket, not the socket.',
        why: 'The library connects to the path as it stands: "cannot connect to saslauthd server", and every login fails.',
        help: 'Put /mux behind it.',
      }
    }
    return {
      what: jailed
        ? `${jailed.service.text} runs in the jail and looks for saslauthd at ${path}, but the daemon makes its socket elsewhere.`
        : `smtpd looks for saslauthd at ${path}, but the daemon makes its socket elsewhere.`,
      why: 'The log says "cannot connect to saslauthd server: No such file or directory", and every login fails.',
      help: `Start saslauthd with -m ${path.replace(/\/mux$/, '')}${jailed ? ', or write n in the chroot column' : ''}.`,
      related: [
        ...(directory && word ? [{ source: word.source, range: word.range, message: 'saslauthd is asked here' }] : []),
        ...(jailed && postfix.master
          ? [{ source: postfix.master.source, range: jailed.chroot.range, message: 'chroot column' }]
          : []),
      ],
    }
  },
})

function* judged(server: ConfiguredServer, directories: (StartWord | undefined)[]): Iterable<NoSocket> {
  const { conf, postfix, services } = server
  const entry = assignmentOf(conf, 'saslauthd_path')
  const written = entry?.value.text.replace(/\s+#.*$/, '') ?? BUILT_IN
  if (methodOf(conf, 'saslauthd') === undefined || !written.startsWith('/') || isTemplated(written)) return
  if (entry && !written.endsWith('/mux')) {
    const details = { path: written, jailed: undefined, directory: undefined, server, withoutName: true }
    yield foundIn(conf.source, entry.value, 0, written.length, details)
    return
  }
  const queue = postfix.value('queue_directory')
  const named = directories.filter((word) => word !== undefined)
  const [directory] = named
  // A file without a directory leaves it to the build.
  if (!directory || named.length < directories.length || !queue.known) return
  for (const service of services) {
    const jailed = service === undefined ? false : isChrooted(postfix, service)
    if (jailed === undefined) continue
    const path = jailed ? joinPath(queue.text, written.slice(1)) : written
    if (named.some(({ text }) => isTemplated(text) || isSame(`${text}/mux`, path, queue.text))) continue
    yield { ...directory, path, jailed: jailed ? service : undefined, directory, server, withoutName: false }
    return
  }
}

/** Whether two paths name one socket; /var/run is a link to /run, in the jail it is what was made there. */
function isSame(a: string, b: string, queue: string): boolean {
  const plain = (path: string): string =>
    path.startsWith(`${queue}/`) ? `${queue}${socketPath(path.slice(queue.length))}` : socketPath(path)
  return plain(a) === plain(b)
}
