/** main.cf parameters: what Postfix 1.0 to 3.12 know, with defaults by version. */
import data from '../data/postfix/parameters.json' with { type: 'json' }
import { table } from './table.ts'
import { branchOf, compareVersions, type DatedDefault, existsIn, lastUpTo } from './versions.ts'

/** The table of Postfix's C source that holds a parameter; it decides how the value is read. */
export type PostfixType = 'bool' | 'nbool' | 'int' | 'nint' | 'long' | 'time' | 'string' | 'raw'

/** A value that a setting accepts. */
export interface KnownValue {
  readonly value: string
  readonly since?: string
  readonly note?: string
}

/** One main.cf parameter; flags are present only when they hold. */
export interface PostfixParameter {
  readonly name: string
  readonly type: PostfixType
  /** What the value means: boolean, time, lookup-tables, restriction-list, tls-level and so on. */
  readonly kind: string
  /** Unexpanded default of the newest release; absent when it is computed at run time. */
  readonly default?: string
  readonly defaultComputed?: string
  readonly defaultPlatformDependent?: true
  readonly defaultDependsOn?: string
  readonly defaultDebian3711?: string
  readonly defaultHistory?: readonly DatedDefault[]
  readonly defaultPatchChanges?: readonly DatedDefault[]
  readonly backportDefaults?: readonly DatedDefault[]
  /** The default is an expression over compatibility_level. */
  readonly compatLevelDependent?: true
  readonly min?: number
  readonly max?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly timeUnitDefault?: 's' | 'm' | 'h' | 'd' | 'w'
  readonly list?: true
  readonly values?: readonly KnownValue[]
  /** Values beside the listed ones are legal too. */
  readonly openValues?: true
  /** Programs that read it; `*` is every program. */
  readonly programs?: readonly string[]
  readonly since?: string
  readonly backports?: readonly string[]
  readonly deprecatedSince?: string
  readonly deprecationNote?: string
  readonly postconfWarnsSince?: string
  /** A name, or in words what to write instead. */
  readonly replacedBy?: string
  readonly removedIn?: string
  readonly obsolete?: true
  /** An old name that lives on only because the default of the new one refers to it. */
  readonly legacyAlias?: true
  readonly aliasHonoured?: true
  readonly removedFromTableIn?: string
  /** A member of a `<transport>_xxx` family: known only where master.cf has the service (see `builtIn`). */
  readonly perService?: true
  readonly family?: string
  readonly service?: string
  readonly matchList?: 'string' | 'domain' | 'name-address' | 'address'
  readonly parentDomainsConfigurable?: true
  readonly tableFlags?: readonly string[]
  readonly readOnly?: true
  /** Known from a snapshot of the coming release only. */
  readonly snapshotOnly?: true
  readonly undocumented?: true
  /** Anchor on the postconf.5 page where it is not the name. */
  readonly docAnchor?: string
  readonly note?: string
}

const parameters = table<PostfixParameter>(data, (parameter) => parameter.name)

// The two family members that Postfix itself defines, whatever master.cf says.
const builtInMembers = new Set(['local_destination_concurrency_limit', 'local_destination_recipient_limit'])

/** The parameter of this exact name, removed ones and those of the usual transports included. */
export function postfixParameter(name: string): PostfixParameter | undefined {
  return parameters.get(name)
}

/** All parameters, sorted by name. */
export function postfixParameters(): readonly PostfixParameter[] {
  return parameters.all()
}

/** True when Postfix knows the name without a look at master.cf. */
export function builtIn(parameter: PostfixParameter): boolean {
  return parameter.perService === undefined || builtInMembers.has(parameter.name)
}

// postconf keeps these as settings that it knows, so that old configurations raise no warning.
const legacyMembers = new Set([
  'virtual_maps',
  'fallback_relay',
  'authorized_verp_clients',
  'smtpd_client_connection_limit_exceptions',
])

/** How postconf of a release knows a name by itself: as a parameter, or as an old name that it keeps quiet about. */
export type TableMembership = 'parameter' | 'legacy'

/**
 * How postconf of a release knows the name without a look at main.cf and master.cf; of the newest stable release
 * when no version is given. Undefined for names that it does not have in its tables.
 */
export function tableMembership(parameter: PostfixParameter, version?: string): TableMembership | undefined {
  if (legacyMembers.has(parameter.name)) return 'legacy'
  const { removedFromTableIn, removedIn, snapshotOnly } = parameter
  if (!builtIn(parameter)) return undefined
  if (version === undefined) {
    const stays = removedIn === undefined || compareVersions(removedIn, COMING_POSTFIX) >= 0
    return stays && removedFromTableIn === undefined && !snapshotOnly ? 'parameter' : undefined
  }
  const gone = removedFromTableIn !== undefined && compareVersions(version, removedFromTableIn) >= 0
  return !gone && existsIn(parameter, version) ? 'parameter' : undefined
}

/**
 * The default as `postconf -d` of that release prints it; of the newest release when no version is given.
 * Undefined when the release lacks the parameter, or its default is computed at run time or not recorded.
 */
export function defaultFor(parameter: PostfixParameter, version?: string): string | undefined {
  if (version === undefined) return parameter.default
  if (!existsIn(parameter, version)) return undefined
  const patched = (changes: readonly DatedDefault[] = []) =>
    lastUpTo(
      changes.filter((change) => branchOf(change.version) === branchOf(version)),
      version,
    )
  const change = patched(parameter.defaultPatchChanges) ?? patched(parameter.backportDefaults)
  if (change !== undefined) return change.default
  const history = parameter.defaultHistory
  if (history === undefined || isBackport(parameter, version)) return parameter.default
  return lastUpTo(history, version)?.default
}

/**
 * The different defaults that a parameter has in the releases from `oldest` to the newest stable one, as
 * {@link defaultFor} gives them; one entry when all agree.
 */
export function defaultsSince(parameter: PostfixParameter, oldest: string): readonly (string | undefined)[] {
  const { since, defaultHistory = [], defaultPatchChanges = [], backportDefaults = [] } = parameter
  const dates = [...defaultHistory, ...defaultPatchChanges, ...backportDefaults].map(({ version }) => version)
  const changes = [...(since ? [since] : []), ...dates].filter((version) => compareVersions(version, oldest) > 0)
  const releases = [oldest, ...changes.filter((version) => compareVersions(version, COMING_POSTFIX) < 0)]
  const texts = releases
    .filter((release) => existsIn(parameter, release))
    .map((release) => defaultFor(parameter, release))
  return texts.length === 0 ? [parameter.default] : [...new Set(texts)]
}

/** The first release that is not out yet; its defaults may still change. */
const COMING_POSTFIX = '3.12'

// A backport whose default differs has a record of its own; the others have the default of today.
const isBackport = (parameter: PostfixParameter, version: string): boolean =>
  parameter.since !== undefined && compareVersions(version, parameter.since) < 0
