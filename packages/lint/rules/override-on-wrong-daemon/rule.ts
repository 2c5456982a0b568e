/** A parameter set by `-o` for a program that never reads it. */

import {
  builtIn,
  type PostfixParameter,
  postfixParameter,
  postfixParameters,
  postfixServiceParameter,
} from '@mailcfg/knowledge'
import type { ParameterSetting, PostfixInstance, Service } from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'
import { removeSettingFix } from '../../src/settings.ts'
import { serviceNames } from '../../src/typed-values.ts'

interface Unread extends Found {
  readonly setting: ParameterSetting
  readonly command: string
  /** Programs that do read it. */
  readonly readers: readonly string[]
}

export const rule = defineRule<'parameter', Unread>({
  id: 'override-on-wrong-daemon',
  summary: 'The program of the service does not read the parameter that is set for it.',
  severity: 'warning',
  impact: 'ignored',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'parameter' },
  *check(setting, { postfix }) {
    const { service, name, source } = setting
    if (service === undefined || postfix === undefined) return
    const command = service.command.text
    const readers = readersOf(name.text, postfix)
    if (readers === undefined || !PROGRAMS.has(command) || reads(command, readers)) return
    if (namesIn(command, service, postfix).has(name.text)) return
    yield { source, range: name.range, setting, command, readers }
  },
  describe({ setting, command, readers }) {
    const shown = readers.filter((reader) => !OLD.has(reader))
    const where = shown.length > 0 && shown.length < 5 ? `; ${listed(shown)} ${shown.length > 1 ? 'do' : 'does'}` : ''
    const name = setting.name.text
    const prefix = OTHER_PREFIX[command]
    const twin = prefix && name.replace(prefix[0], prefix[1])
    const known = twin !== undefined && twin !== name && postfixParameter(twin) ? twin : undefined
    return {
      what: `${command} does not read ${name}${where}.`,
      why: 'A "-o" holds for the program of its own service only, so this one changes nothing.',
      help: known
        ? `Write ${known}, which ${command} reads, or delete the option.`
        : shown.includes('qmgr')
          ? `Set ${name} in main.cf: the queue manager reads it there, and not from the entry of the transport.`
          : 'Set it in main.cf or at the service that reads it, or delete the option.',
      fixes: [removeSettingFix('Delete the option', 'review', setting)],
    }
  },
})

/** Programs of master.cf whose parameters are on record. */
const PROGRAMS = new Set([
  ...['anvil', 'bounce', 'cleanup', 'discard', 'dnsblog', 'error', 'flush', 'lmtp', 'local', 'oqmgr', 'pickup', 'pipe'],
  ...['postscreen', 'proxymap', 'qmgr', 'qmqpd', 'scache', 'showq', 'smtp', 'smtpd', 'spawn', 'tlsmgr', 'tlsproxy'],
  ...['trivial-rewrite', 'verify', 'virtual'],
])

/** Programs that say nothing to whoever reads the message. */
const OLD = new Set(['oqmgr', 'nqmgr', 'posttls-finger', 'nbdb_reindexd'])

/** Parameters of the other program of a pair. */
const OTHER_PREFIX: Readonly<Record<string, readonly [RegExp, string]>> = {
  smtpd: [/^smtp_/, 'smtpd_'],
  smtp: [/^(?:smtpd|lmtp)_/, 'smtp_'],
  lmtp: [/^smtp_/, 'lmtp_'],
}

/** The programs that read a parameter of Postfix; `undefined` for names that others give a meaning. */
function readersOf(name: string, postfix: PostfixInstance): readonly string[] | undefined {
  const parameter = postfixParameter(name)
  if (parameter && builtIn(parameter)) return isOld(parameter) ? undefined : parameter.programs
  const made = postfixServiceParameter(name, serviceNames(postfix))
  return made?.state === 'defined' ? made.family.readBy : undefined
}

/** Old names are read through the defaults of others; names of the coming release may still change hands. */
function isOld({ obsolete, legacyAlias, snapshotOnly, removedIn }: PostfixParameter): boolean {
  return Boolean(obsolete || legacyAlias || snapshotOnly || removedIn)
}

function reads(command: string, readers: readonly string[]): boolean {
  return readers.some((reader) => reader === '*' || reader === command || (reader === 'qmgr' && command === 'oqmgr'))
}

/** Names that come into the values of the parameters which a program reads, for one service. */
function namesIn(command: string, service: Service, postfix: PostfixInstance): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\$[({]?\s*\{?\$?([\w.-]+)/g)) {
      if (found.has(name)) continue
      found.add(name)
      look(postfix.raw(name, service)?.text ?? '')
    }
  }
  for (const { name, programs = [] } of postfixParameters()) {
    if (reads(command, programs)) look(postfix.raw(name, service)?.text ?? '')
  }
  for (const { name, value } of service.overrides) if (postfixParameter(name.text) === undefined) look(value.text)
  for (const { value } of service.arguments) look(value.text)
  return found
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
