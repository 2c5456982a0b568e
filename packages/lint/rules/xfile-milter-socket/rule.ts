/** Sockets of milters named from the root of the machine, for services that live in the jail. */

import { parseList } from '@mailcfg/grammars'
import {
  isChrooted,
  isTemplated,
  type ParameterSetting,
  type PostfixInstance,
  type Service,
  socketPath,
} from '@mailcfg/model'
import { defineRule, type Found, foundIn, replaceFix } from '../../src/rule.ts'
import { unique } from '../../src/setting-edits.ts'

interface Outside extends Found {
  readonly path: string
  readonly service: Service
  /** The path as the jail shows it; `undefined` when the socket lies elsewhere. */
  readonly inside: string | undefined
}

/** The programs that talk to milters. */
const ASKS: Readonly<Record<string, string>> = { smtpd_milters: 'smtpd', non_smtpd_milters: 'cleanup' }
/** Directories of the machine that a jail has none of by itself. */
const OF_MACHINE = /^\/(?:run|var|tmp|home|srv|opt|usr)\//

export const rule = defineRule<'postfix', Outside>({
  id: 'xfile-milter-socket',
  summary: 'A service in the jail cannot find the socket of a milter that is named from the root of the machine.',
  severity: 'warning',
  impact: 'defers-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'postfix' },
  *check(postfix) {
    const all = Object.keys(ASKS).flatMap((name) =>
      postfix.services
        .filter(({ command }) => command.text === ASKS[name])
        .flatMap((service) => {
          const setting = postfix.setting(name, service)
          return setting && isChrooted(postfix, service) === true ? outside(postfix, setting, service) : []
        }),
    )
    yield* unique(all)
  },
  describe({ path, service, inside, source, range }, { postfix }) {
    return {
      what: `Service ${service.service.text} runs in the jail, where ${path} does not lie.`,
      why: 'Postfix looks for the path below the queue directory, does not find the milter, and answers 451 to all mail, or goes on without it, as milter_default_action says.',
      ...(inside === undefined
        ? { help: 'Let the milter make its socket below the queue directory and name it from there, or use inet:.' }
        : {}),
      related: postfix?.master
        ? [{ source: postfix.master.source, range: service.chroot.range, message: 'chroot column' }]
        : [],
      fixes: inside === undefined ? [] : [replaceFix(`Write ${inside}`, 'review', source, range, inside)],
    }
  },
})

function outside(postfix: PostfixInstance, setting: ParameterSetting, service: Service): Outside[] {
  const { source, value } = setting
  const queue = postfix.value('queue_directory')
  if (isTemplated(value.text)) return []
  return parseList(value.text, { braces: true }).items.flatMap((item) => {
    const [whole, before, path] = /^(\{?\s*(?:unix|local):)(\/[^\s,}]+)/.exec(item.text) ?? []
    if (whole === undefined || before === undefined || path === undefined || path.includes('$')) return []
    const root = `${socketPath(queue.text || '/var/spool/postfix')}/`
    const inside = socketPath(path).startsWith(root) ? socketPath(path).slice(root.length) : undefined
    if (inside === undefined && !OF_MACHINE.test(path)) return []
    const start = item.start + before.length
    return [foundIn(source, value, start, start + path.length, { path, service, inside })]
  })
}
