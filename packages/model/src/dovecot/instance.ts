/** One Dovecot configuration: a main file with all that it includes, in the order in which Dovecot reads it. */

import { dovecotBlock, dovecotDefault, dovecotSetting } from '@mailcfg/knowledge'
import type { BlocksDocument, Include, Section, Setting } from '../documents/blocks.ts'
import { type PlacedProblem, readingProblems } from '../documents/blocks-reading.ts'
import { type DovecotDialectName, dovecotDialect } from '../documents/dovecot-dialect.ts'
import type { Versions } from '../versions.ts'
import type { Included } from './includes.ts'
import { includesOf, type Placed, placedItems } from './placed-items.ts'

/** Finds the files that an include of this configuration brings in. */
export type IncludeLookup = (include: Include, from: BlocksDocument, main: BlocksDocument) => Included

/** What a setting of the top level is. */
export interface DovecotValue {
  /** The value; empty when `known` is false. */
  readonly text: string
  /** False when a file that may set it was not seen, or when its value depends on other things. */
  readonly known: boolean
  /** The line that set it; `undefined` for a default. */
  readonly setting: Placed<Setting> | undefined
}

/** The files of a configuration. */
interface Files {
  /** Each once, in reading order. */
  readonly documents: readonly BlocksDocument[]
  /** Whether all were seen that others include. */
  readonly isComplete: boolean
}

/** What an instance works out once. Holds no instance, since it outlives the files that one looks includes up in. */
interface WorkedOut {
  files?: Files
  items?: readonly Placed[]
  settings?: readonly Placed<Setting>[]
  dialect?: DovecotDialectName
}

/** A release that stands for each dialect where nobody tells the target. */
const RELEASES = { '1.x': '1.2', '2.0-2.3': '2.3', '2.4': '2.4', unknown: undefined } as const

/** A Dovecot configuration. Immutable; look-ups are cached. */
export class DovecotInstance {
  /** The file that reading starts with: dovecot.conf, or a file that nothing seen includes. */
  readonly main: BlocksDocument
  readonly versions: Versions
  readonly #lookup: IncludeLookup
  readonly #known: WorkedOut

  /** @param like the instance of an earlier moment, since which no file changed that it may read. */
  constructor(main: BlocksDocument, versions: Versions, lookup: IncludeLookup, like?: DovecotInstance) {
    this.main = main
    this.versions = versions
    this.#lookup = lookup
    this.#known = like ? like.#known : {}
  }

  /** Whether the main file is a dovecot.conf, and no fragment of one. */
  get isWhole(): boolean {
    return /(?:^|\/)dovecot\d?\.conf$/.test(this.main.source.uri)
  }

  /** Whether the main file is a dovecot.conf of which every included file was seen. */
  get isComplete(): boolean {
    return this.isWhole && this.#files.isComplete
  }

  /** The files of the configuration, each once, in reading order. */
  get documents(): readonly BlocksDocument[] {
    return this.#files.documents
  }

  /** Everything in reading order: what a file includes stands behind the include. */
  get items(): readonly Placed[] {
    this.#known.items ??= this.#read()
    return this.#known.items
  }

  /** All settings in reading order, those of sections too. */
  get settings(): readonly Placed<Setting>[] {
    this.#known.settings ??= this.items.filter((placed): placed is Placed<Setting> => placed.item.kind === 'setting')
    return this.#known.settings
  }

  /** All sections of a type in reading order. */
  sections(type: string): Placed<Section>[] {
    return this.items.filter(
      (placed): placed is Placed<Section> => placed.item.kind === 'section' && placed.item.type.text === type,
    )
  }

  /** The settings of a section itself, in reading order. */
  settingsOf(section: Section): Placed<Setting>[] {
    return this.settings.filter(({ around }) => around[around.length - 1] === section)
  }

  /** The setting of a section that counts: the last one of its name. */
  settingOf(section: Section, name: string): Setting | undefined {
    return this.settingsOf(section).findLast(({ item }) => item.name.text === name)?.item
  }

  /** What an include brings in. */
  included(include: Include, from: BlocksDocument): Included {
    return this.#lookup(include, from, this.main)
  }

  /** The problems of all files, braces matched over all of them. */
  problems(): PlacedProblem[] {
    return readingProblems(this.main, (include, from) => this.included(include, from).documents)
  }

  /**
   * The dialect of the configuration: that of the target release, else that of the main file, else the one that its
   * other files agree on.
   */
  get dialect(): DovecotDialectName {
    this.#known.dialect ??= this.#tellDialect()
    return this.#known.dialect
  }

  /** The release to look facts up for: the target, or one that stands for the dialect. */
  get release(): string | undefined {
    return this.versions.dovecot ?? RELEASES[this.dialect]
  }

  /** The last setting of a name at top level, outside all sections. */
  setting(name: string): Placed<Setting> | undefined {
    return this.settings.findLast(({ item, around }) => around.length === 0 && item.name.text === name)
  }

  /** What a setting of the top level is, with the default of the release when no file sets it. */
  value(name: string): DovecotValue {
    const setting = this.setting(name)
    if (setting) {
      const { form, variables, decoded } = setting.item
      const known = form !== 'file' && variables.length === 0
      return { text: known ? decoded : '', known, setting }
    }
    const fact = dovecotSetting(name)
    const text = fact && this.release ? dovecotDefault(fact, this.release) : undefined
    return this.isComplete && text !== undefined
      ? { text, known: true, setting: undefined }
      : { text: '', known: false, setting: undefined }
  }

  #tellDialect(): DovecotDialectName {
    const { dovecot } = this.versions
    if (dovecot !== undefined)
      return dovecot.startsWith('1.') ? '1.x' : /^2\.[0-3](?:\.|$)/.test(dovecot) ? '2.0-2.3' : '2.4'
    const own = dovecotDialect(this.main)
    if (own !== 'unknown') return own
    const others = new Set(this.documents.map(dovecotDialect).filter((dialect) => dialect !== 'unknown'))
    return others.size === 1 ? (others.values().next().value as DovecotDialectName) : 'unknown'
  }

  get #files(): Files {
    this.#known.files ??= this.#reach()
    return this.#known.files
  }

  /** Follows the includes. */
  #reach(): Files {
    let isComplete = true
    const documents = new Set<BlocksDocument>()
    const enter = (document: BlocksDocument, inside: readonly BlocksDocument[]): void => {
      if (inside.includes(document)) return
      documents.add(document)
      for (const include of includesOf(document)) {
        const { documents: next, seen } = this.included(include, document)
        if (next.length === 0 && !seen) isComplete = false
        for (const one of next) enter(one, [...inside, document])
      }
    }
    enter(this.main, [])
    return { documents: [...documents], isComplete }
  }

  #read(): Placed[] {
    const items: Placed[] = []
    const read = (document: BlocksDocument, around: readonly Section[], inside: readonly BlocksDocument[]): void => {
      if (inside.includes(document)) return
      for (const own of placedItems(document)) {
        const placed = around.length === 0 ? own : { ...own, around: [...around, ...own.around] }
        items.push(placed)
        if (own.item.kind !== 'include') continue
        const next = this.included(own.item, document).documents
        for (const one of next) read(one, placed.around, [...inside, document])
      }
    }
    read(this.main, [], [])
    return items
  }
}

/** Whether the settings of a section are those of the level around it, for some connections or protocols only. */
export function isFilterSection({ type }: Section): boolean {
  return dovecotBlock(type.text, '2.3')?.merge === 'filter'
}

/** Path of a setting as knowledge of 2.x spells it: types of the sections around it, those that only filter left out. */
export function settingPath({ item, around }: Placed<Setting>): string {
  const types = around.filter((section) => !isFilterSection(section)).map(({ type }) => type.text)
  return [...types, item.name.text].join('/')
}
