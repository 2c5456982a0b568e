/** Dovecot settings and block types of 1.1 to 2.4. */
import blockData from '../data/dovecot/blocks.json' with { type: 'json' }
import settingData from '../data/dovecot/settings.json' with { type: 'json' }
import { table } from './table.ts'
import { branchOf } from './versions.ts'

/** The release lines that the data tell apart. */
export type DovecotLine = '1.1' | '1.2' | '2.0' | '2.1' | '2.2' | '2.3' | '2.4'

/** One setting; flags are present only when they hold. */
export interface DovecotSetting {
  /** A path: `service/inet_listener/port`, `plugin/quota`; plain at top level and for everything of 2.4. */
  readonly name: string
  /** Last part of a path. */
  readonly leaf?: string
  readonly type: string
  readonly type23?: string
  readonly type24?: string
  /** A character for each line from 1.1 to 2.4: 1 known, 0 not, - not on record (see `dovecotKnows`). */
  readonly versions: string
  readonly default12?: string
  readonly default23?: string
  readonly default23Note?: string
  readonly default24?: string
  readonly values?: readonly string[]
  readonly values24?: readonly string[]
  /** The usual members of an open list. */
  readonly words?: readonly string[]
  readonly sections: readonly string[]
  readonly sections1x?: readonly string[]
  /** The 2.4 filters whose content it is. */
  readonly filters24?: readonly string[]
  /** For a block: the setting that receives its name. */
  readonly nameSetting?: string
  readonly requiresInside?: string
  /** Percent variables in the value are expanded. */
  readonly varExpand23?: true
  readonly varExpand24?: true
  /** A release tag; `<=1.1` is older than what was looked at. */
  readonly since?: string
  readonly removedIn?: string
  readonly absentIn?: readonly string[]
  readonly deprecatedIn?: string
  /** Releases in which its meaning, values or default changed. */
  readonly changedIn?: readonly string[]
  /** What the manuals say where the sources do not show it; of Pigeonhole they are its own releases. */
  readonly docAdded?: string
  readonly docRemoved?: string
  /** Names, or `block { setting }` where it moved into a block. */
  readonly renamedTo2?: readonly string[]
  readonly renamedTo24?: readonly string[]
  readonly formerly?: readonly string[]
  readonly plugin?: string
  /** Not part of Dovecot itself but of the Sieve package. */
  readonly package?: 'pigeonhole'
  readonly hidden?: true
  readonly advanced?: true
  readonly pro?: true
  readonly undocumented?: true
  /** The name has a part that varies: `<algorithm>`, `XXX` or a last `X`. */
  readonly pattern?: true
  /** A number may follow: `quota2`. */
  readonly numberedVariants?: true
  readonly mustBeFirst?: true
  readonly note?: string
  readonly note24?: string
}

/** One block type of some release lines. */
export interface DovecotBlock {
  readonly name: string
  /** Release lines; `1.x` is all of 1. */
  readonly dialects: readonly string[]
  /** Whether a name follows: none, forbidden, optional, required, or required and which. */
  readonly nameRule: string
  readonly parents: readonly string[]
  readonly children?: readonly string[]
  /** What may stand inside, in words; the content of 2.4 filters is in `DovecotSetting.filters24`. */
  readonly settings?: string
  readonly merge: string
  readonly kind?: 'named-filter' | 'named-list-filter' | 'boollist' | 'strlist'
  readonly notes?: string
}

const lines = ['1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4']

// `auth/passdb|userdb/args` stands for two paths.
const pathsOf = (name: string): string[] =>
  name
    .split('/')
    .reduce<string[]>(
      (paths, part) => paths.flatMap((path) => part.split('|').map((word) => (path === '' ? word : `${path}/${word}`))),
      [''],
    )

const settings = table<DovecotSetting>(settingData, ({ name }) => [name, ...pathsOf(name)])
const blocks = table<DovecotBlock>(blockData, (block) => block.dialects.map((dialect) => `${block.name} ${dialect}`))

const escaped = (text: string): string => text.replace(/[+.]/g, '\\$&')
const shapeOf = ({ name, pattern }: DovecotSetting): RegExp =>
  pattern ? new RegExp(`^${escaped(name).replace(/<\w+>|XXX|X$/g, '\\w+')}$`) : new RegExp(`^${escaped(name)}\\d+$`)

let shapes: readonly { readonly shape: RegExp; readonly setting: DovecotSetting }[] | undefined

/** Paths that were compared with all patterns before: the same few names are looked up again and again. */
const compared = new Map<string, DovecotSetting | undefined>()
const MOST_COMPARED = 10_000

const varying = (path: string): DovecotSetting | undefined => {
  if (compared.has(path)) return compared.get(path)
  if (compared.size >= MOST_COMPARED) compared.clear()
  const found = comparedWithAll(path)
  // Put together and cut again, the path is no piece of the file any more, which the engine would keep with it.
  compared.set(` ${path}`.slice(1), found)
  return found
}

const comparedWithAll = (path: string): DovecotSetting | undefined => {
  shapes ??= settings
    .all()
    .filter((setting) => setting.pattern || setting.numberedVariants)
    .map((setting) => ({ shape: shapeOf(setting), setting }))
  return shapes.find(({ shape }) => shape.test(path))?.setting
}

/** The setting of this path, as in `DovecotSetting.name`; numbered and patterned plugin settings are understood. */
export function dovecotSetting(path: string): DovecotSetting | undefined {
  return settings.get(path) ?? varying(path)
}

/** All settings, sorted by name. */
export function dovecotSettings(): readonly DovecotSetting[] {
  return settings.all()
}

/** Whether a release has the setting; undefined when that is not on record. */
export function dovecotKnows(setting: DovecotSetting, version: string): boolean | undefined {
  const bit = setting.versions[lines.indexOf(branchOf(version))]
  return bit === '1' ? true : bit === '0' ? false : undefined
}

/** The built-in default in a release; those of 1.2, 2.3 and 2.4 stand for their lines. */
export function dovecotDefault(setting: DovecotSetting, version: string): string | undefined {
  const branch = branchOf(version)
  if (branch === '2.4') return setting.default24
  return branch.startsWith('1.') ? setting.default12 : setting.default23
}

const dialectOf = (version: string): string => (version.startsWith('1.') ? '1.x' : branchOf(version))

/** The block type of this name in a release, or in the newest that has it. */
export function dovecotBlock(type: string, version?: string): DovecotBlock | undefined {
  if (version !== undefined) return blocks.get(`${type} ${dialectOf(version)}`)
  for (const line of lines.toReversed()) {
    const block = blocks.get(`${type} ${dialectOf(line)}`)
    if (block !== undefined) return block
  }
  return undefined
}

/** All block types, one record per group of release lines with the same rules. */
export function dovecotBlocks(): readonly DovecotBlock[] {
  return blocks.all()
}
