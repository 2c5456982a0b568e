/** Rename: a name that the administrator made up, in all files at once, or a reason why not. */

import type { TextEdit, Uri } from '@mailcfg/core'
import { type Document, directoryOf, joinPath } from '@mailcfg/model'
import { namesAt } from '../names/names-at.ts'
import { isCutShort, occurrencesOf } from '../names/occurrences.ts'
import { memberAt } from '../names/paths.ts'
import { type NameAt, type Occurrence, type Thing, wordOfThing } from '../names/thing.ts'
import type { Place } from '../place.ts'
import { sectionRefusal, socketRefusal } from './dovecot.ts'
import { isRefused, type RenameEdits, type RenameRefusal, type RenameTarget, refused } from './outcome.ts'
import { newParameterRefusal, newServiceRefusal, parameterRefusal, serviceRefusal } from './postfix.ts'
import { proofFailure } from './proof.ts'

/** A name with all its places, and what is replaced in each. */
interface Renaming {
  readonly name: NameAt
  readonly found: readonly Occurrence[]
  /** The file that is renamed, where the name is that of a file. */
  readonly file: Document | undefined
}

/**
 * What would be renamed at a place; `undefined` where nothing has a name that could be changed.
 * @param movesFiles whether the client renames files that edits ask it to rename
 */
export function prepareRename(place: Place, movesFiles: boolean): RenameTarget | RenameRefusal | undefined {
  const renaming = renamingAt(place, undefined, movesFiles)
  if (renaming === undefined || isRefused(renaming)) return renaming
  const { range } = renaming.name
  const placeholder = wordOfThing(renaming.name.thing)
  return { range: { start: range.end - placeholder.length, end: range.end }, placeholder }
}

/** The edits of a rename, proven: what Postfix and Dovecot make of the files afterwards is what it was before. */
export function rename(place: Place, newName: string, movesFiles: boolean): RenameEdits | RenameRefusal | undefined {
  const renaming = renamingAt(place, newName, movesFiles)
  if (renaming === undefined || isRefused(renaming)) return renaming
  const { name, found, file } = renaming
  const word = wordOfThing(name.thing)
  if (newName === word) return { edits: new Map(), moves: [] }
  const edits = new Map<Uri, TextEdit[]>()
  for (const { uri, range } of found) {
    const replaced = { start: range.end - word.length, end: range.end }
    edits.set(uri, [...(edits.get(uri) ?? []), { range: replaced, text: newName }])
  }
  const moves = file ? [{ from: file.source.uri, to: joinPath(directoryOf(file.source.uri), newName) }] : []
  const outcome = { edits, moves }
  const failure = proofFailure(place, { thing: name.thing, word, newName, found }, outcome)
  return failure === undefined ? outcome : refused(failure)
}

function renamingAt(
  place: Place,
  newName: string | undefined,
  movesFiles: boolean,
): Renaming | RenameRefusal | undefined {
  let why: string | undefined
  for (const name of namesAt(place)) {
    const found = occurrencesOf(place.snapshot, place.stack, name.thing)
    const renaming = { name, found, file: fileOf(place, name.thing) }
    const refusal = refusalOf(place, renaming, newName, movesFiles) ?? tooMany(place, name.thing)
    if (refusal === undefined) return renaming
    why ??= refusal
  }
  return why === undefined ? undefined : refused(why)
}

function tooMany({ stack }: Place, thing: Thing): string | undefined {
  return isCutShort(stack, thing) ? 'The word stands in too many places of a large table.' : undefined
}

function fileOf(place: Place, thing: Thing): Document | undefined {
  return thing.kind === 'path' ? memberAt(place, thing.path) : undefined
}

function refusalOf(
  place: Place,
  { name: { thing }, found, file }: Renaming,
  newName: string | undefined,
  movesFiles: boolean,
): string | undefined {
  switch (thing.kind) {
    case 'parameter':
      return parameterRefusal(thing, found) ?? (newName === undefined ? undefined : newParameterRefusal(thing, newName))
    case 'service':
      return (
        serviceRefusal(thing, place.stack, found) ??
        (newName === undefined ? undefined : newServiceRefusal(thing, newName, found))
      )
    case 'dovecot-name':
      return sectionRefusal(thing, newName)
    case 'path':
      return file
        ? fileRefusal(place, file, newName, movesFiles)
        : socketRefusal(place.stack, thing.path, found, newName)
    default:
      return NEVER[thing.kind]
  }
}

const NEVER: Readonly<Record<Exclude<Thing['kind'], 'parameter' | 'service' | 'dovecot-name' | 'path'>, string>> = {
  restriction: 'The names of restrictions are those of Postfix.',
  port: 'A port is no name: other programs know it, too.',
  address: 'An address is known to other servers: it is changed by hand.',
  domain: 'A domain is known to other servers: it is changed by hand.',
  'dovecot-setting': 'The names of settings are those of Dovecot.',
  sql: 'Tables and columns are renamed in the database.',
  rule: 'The names of rules are those of mailcfg.',
}

/** Files of tables and of their database clients alone have names that only the configuration knows. */
function fileRefusal(
  { stack }: Place,
  { shape, language, source }: Document,
  newName: string | undefined,
  movesFiles: boolean,
): string | undefined {
  if (shape !== 'table' && language.id !== 'map-source') return 'Other programs know this file by its name.'
  if (language.id === 'aliases') return 'newaliases and other programs know this file by its name.'
  if (!movesFiles) return 'This editor does not rename files.'
  if (newName === undefined) return undefined
  if (!/^[\w.+-]+$/.test(newName)) return `"${newName}" is no name for a file.`
  const target = joinPath(directoryOf(source.uri), newName)
  const isThere = stack.documents.has(target) || stack.fileState(stack.serverPath(target))?.kind === 'file'
  return isThere ? `There is a file ${newName} already.` : undefined
}
