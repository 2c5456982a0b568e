/** The files that a table is made of, as `mailcfg query` reads them: the text, never the index that postmap makes. */

import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SourceText } from '@mailcfg/core'
import { detectLanguage, lookupTable } from '@mailcfg/grammars'
import { hideSecrets, type LookupHit, readTable, secretRanges, type TableDocument } from '@mailcfg/model'
import { explainReadError, UsageError } from '@mailcfg/project'

/** Suffixes of the files that postmap makes of a table. */
const INDEX_SUFFIXES = ['.db', '.lmdb', '.cdb', '.pag']

/** The files behind a table, read once each. */
export class TableFiles {
  readonly #reference: string
  readonly #open = new Map<string, TableDocument>()

  /** `reference` is what the user asked, for messages. */
  constructor(reference: string) {
    this.#reference = reference
  }

  /** The table in a file. @throws UsageError when the file cannot be read. */
  open(path: string): TableDocument {
    const known = this.#open.get(path)
    if (known) return known
    const source = SourceText.fromBytes(resolve(path), this.#read(path))
    const detected = detectLanguage(source.uri, () => source.text.slice(0, 65_536)).language
    const document = readTable(source, detected?.shape === 'table' ? detected : lookupTable)
    this.#open.set(path, document)
    return document
  }

  #read(path: string): Uint8Array {
    try {
      return readFileSync(path)
    } catch (error) {
      const index = INDEX_SUFFIXES.map((suffix) => `${path}${suffix}`).find((file) => existsSync(file))
      const hint =
        index === undefined ? '' : `; only its index ${index} is there, and mailcfg reads the text it is made of`
      throw new UsageError(`${this.#reference}: ${path}: ${explainReadError(error)}${hint}`)
    }
  }

  /** Whether the table is an alias file, which postalias compiles. */
  get isAliases(): boolean {
    return [...this.#open.values()].some(({ language }) => language.id === 'aliases')
  }

  /** The text without the passwords that stand in the line of the hit. */
  hide(text: string, { source, range }: LookupHit): string {
    const document = [...this.#open.values()].find((one) => one.source.uri === source.uri)
    const secrets = document ? secretRanges(document, range).map((secret) => source.slice(secret)) : []
    return hideSecrets(
      text,
      secrets.filter((secret) => secret !== ''),
    )
  }
}
