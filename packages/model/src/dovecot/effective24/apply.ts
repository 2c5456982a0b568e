/** Finds the setting that a path of 2.4 means, and sets it (config_apply_line_full()). */

import type { DovecotOrigin } from '../effective/origin.ts'
import { FilterNode, type List24 } from './filter-node.ts'
import { filterPrefixes24, type Key24, keysOf24 } from './keys.ts'
import { readSectionName } from './section-names.ts'
import { isNotKnownYet, valueError24, wordsOfList } from './values.ts'

/** Where settings are put. */
export interface ApplyContext {
  readonly root: FilterNode
  readonly origin: DovecotOrigin | undefined
  /** The innermost section. */
  readonly section: {
    readonly node: FilterNode
    readonly required: { readonly section: string; readonly setting: string } | undefined
  }
  readonly inLocalRemote: boolean
  /** What a list holds before any file is read, in the same filter. */
  defaultItems(node: FilterNode, name: string): List24['items']
}

/** Whether a name may be meant without its prefix being written: not one of a section without a name. */
export function canPrefix(key: string): boolean {
  const definition = keysOf24().get(key.split('/')[0] as string)?.definition
  return definition !== undefined && definition.type !== 'filter'
}

/** How a path came about. */
export interface PathUse {
  /** The name as it is written. */
  readonly key: string
  /** Whether it is the header of a section that names itself. */
  readonly isSection: boolean
  /** Whether the names of the sections around may be left out. */
  readonly autoPrefix: boolean
}

/** The full name that was set, or what doveconf says. */
export type Applied = { readonly key: string; readonly atRoot: boolean } | { readonly error: string }

/** Sets a path inside a filter. */
export function applyPath(
  reading: ApplyContext,
  start: FilterNode,
  path: string,
  value: string,
  use: PathUse,
): Applied {
  const { node, key } = filterOf(reading, start, path)
  for (const candidate of candidatesFor(node, key, use)) {
    const outcome = applyExact(reading, candidate.node, candidate.key, value, use)
    if (outcome === 'unknown') continue
    return outcome === 'set' ? { key: candidate.key, atRoot: candidate.node === reading.root } : outcome
  }
  return { error: unknownSetting(node, key) }
}

/** Follows the parts of a path that are sections, those that are only the beginning of a name too. */
function filterOf(reading: ApplyContext, start: FilterNode, path: string): { node: FilterNode; key: string } {
  let node = start
  let rest = path
  for (;;) {
    for (let slash = rest.indexOf('/'); slash > 0; slash = rest.indexOf('/')) {
      const definition = keysOf24().get(rest.slice(0, slash))?.definition
      const second = definition?.type === 'filters' ? rest.indexOf('/', slash + 1) : -1
      if (definition?.type !== 'filter' && second < 0) break
      const end = second < 0 ? slash : second
      const section = second < 0 ? rest.slice(0, end) : readSectionName(rest.slice(0, end))
      const key = second < 0 ? { section } : { section, isNamed: true }
      node = node.child(key) ?? new FilterNode(key, node, reading.origin)
      rest = rest.slice(end + 1)
    }
    const longer = withFilterPrefix(node, rest)
    if (longer === undefined) return { node, key: rest }
    rest = longer
  }
}

/** `auth_policy_server_url` stands for `auth_policy/auth_policy_server_url` (replace_filter_prefix()). */
function withFilterPrefix(node: FilterNode, key: string): string | undefined {
  const prefixes = filterPrefixes24()
  const least = key.split('_')[0] as string
  let i = prefixes.findIndex((prefix) => prefix >= key)
  for (i = i < 0 ? prefixes.length : i; i > 0; i--) {
    const prefix = prefixes[i - 1] as string
    if (!key.startsWith(prefix)) {
      if (least > prefix) return undefined
      continue
    }
    const name = prefix.slice(0, -1)
    return node.key.section?.replaceAll('/', '_') === name ? undefined : `${name}/${key}`
  }
  return undefined
}

/** The full names that a short one may stand for, in the order in which they are tried. */
function* candidatesFor(
  node: FilterNode,
  key: string,
  { autoPrefix }: PathUse,
): Iterable<{ node: FilterNode; key: string }> {
  const { section, isNamed } = node.key
  if (section !== undefined) {
    const bare = section.replace(/^@/, '')
    if (isNamed) {
      const long = `${bare.replaceAll('/', '_')}_${key}`
      if (canPrefix(long)) yield { node, key: long }
    }
    const short = `${bare.split('/')[0]}_${key}`
    if (autoPrefix && canPrefix(short)) yield { node, key: short }
  }
  yield { node, key }
}

function applyExact(
  reading: ApplyContext,
  node: FilterNode,
  path: string,
  value: string,
  use: PathUse,
): 'set' | 'unknown' | { readonly error: string } {
  const { required } = reading.section
  if (required?.setting === path) reading.section.node.requiredSeen = true
  const name = path.split('/')[0] as string
  const key = keysOf24().get(name)
  if (key === undefined) return 'unknown'
  const inGroup = [...node.chain()].some(({ key: { section } }) => section?.startsWith('@'))
  if (inGroup && ['import_environment', 'base_dir', 'dovecot_storage_version'].includes(name))
    return { error: `${name} cannot currently be defined inside groups` }
  const error = store(reading, node, key, path, value, use) ?? typeError(key, value)
  if (error !== undefined) return { error }
  if (key.uses.some(({ structure }) => structure === 'auth') && reading.inLocalRemote)
    return { error: `Auth settings not supported inside local/remote blocks: ${path}` }
  return 'set'
}

function typeError({ definition, uses }: Key24, value: string): string | undefined {
  for (const { words } of uses) {
    const error = valueError24(definition.type, definition.key, value, words)
    if (error !== undefined) return error
  }
  return undefined
}

function store(
  reading: ApplyContext,
  node: FilterNode,
  { definition }: Key24,
  path: string,
  value: string,
  { key, isSection }: PathUse,
): string | undefined {
  const { origin } = reading
  switch (definition.type) {
    case 'strlist':
    case 'boollist':
      return storeList(reading, node, definition.type, path, value)
    case 'filters':
      if (!isSection) return `Setting is a named list filter, use '${key} ${value} {'`
      node.sections.set(definition.key, [...(node.sections.get(definition.key) ?? []), value])
      return undefined
    default:
      node.values.set(definition.key, { text: value, origin })
      return undefined
  }
}

function storeList(
  context: ApplyContext,
  node: FilterNode,
  type: 'strlist' | 'boollist',
  path: string,
  value: string,
): string | undefined {
  const { origin } = context
  const slash = path.indexOf('/')
  const name = slash < 0 ? path : path.slice(0, slash)
  const initial = (): List24['items'] => (slash < 0 ? [] : context.defaultItems(node, name))
  const list: List24 = node.lists.get(name) ?? { items: initial(), stop: false, origin }
  if (slash >= 0) {
    const error = type === 'boollist' && !isNotKnownYet(value) ? valueError24('bool', name, value, '') : undefined
    if (error !== undefined) return error
    const key = path.slice(slash + 1)
    const known = list.items.find((item) => item.key === key)
    if (known) Object.assign(known, { value, origin })
    else list.items.push({ key, value, origin })
  } else if (type === 'strlist') {
    if (value !== '') return `Setting is a string list, use '${name} {'`
    list.items.length = 0
    list.stop = true
  } else {
    const read = wordsOfList(value)
    if ('error' in read) return read.error
    list.items.splice(0, list.items.length, ...read.words.map((key) => ({ key, value: 'yes', origin })))
    list.stop = true
  }
  node.lists.set(name, list)
  return undefined
}

function unknownSetting({ key: { section, isNamed } }: FilterNode, key: string): string {
  if (section === undefined) return `Unknown setting: ${key}`
  const type = section.split('/')[0] as string
  if (!isNamed) return `Unknown setting: ${key} (${type}_${key} not found either.)`
  const alike = [...keysOf24().keys()].filter((name) => {
    if (!name.startsWith(`${type}_`)) return false
    const rest = name.slice(type.length + 1)
    return rest.includes('_') && rest.slice(rest.indexOf('_') + 1) === key
  })
  const hint = alike.length === 0 ? '' : ` Did you mean ${alike.length === 1 ? '' : 'one of: '}${alike.join(', ')}?`
  return `Unknown setting: ${key} (${type}_${key} or ${section.replaceAll('/', '_')}_${key} not found either.${hint})`
}
