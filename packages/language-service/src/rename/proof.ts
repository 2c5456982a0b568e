/** Proves a rename: reads the edited files again and compares what they come to with what it was. */

import type { TextEdit } from '@mailcfg/core'
import { applyEdits, SourceText } from '@mailcfg/core'
import { restrictionLists } from '@mailcfg/knowledge'
import {
  type Document,
  effectiveConfiguration,
  effectiveDovecot,
  effectiveDovecot24,
  type PostfixInstance,
  readDocument,
  restrictionList,
  Stack,
  settingPath,
} from '@mailcfg/model'
import { occurrencesOf } from '../names/occurrences.ts'
import type { Occurrence, Thing } from '../names/thing.ts'
import type { Place } from '../place.ts'
import { snapshotOf } from '../snapshot.ts'
import type { RenameEdits } from './outcome.ts'

/** What is renamed. */
export interface ProvenRename {
  readonly thing: Thing
  readonly word: string
  readonly newName: string
  readonly found: readonly Occurrence[]
}

/** Why the edited files would not mean the same as before; `undefined` where they do. */
export function proofFailure(place: Place, renamed: ProvenRename, { edits, moves }: RenameEdits): string | undefined {
  const before = place.stack
  const after = editedStack(before, edits, moves)
  const [left, right] = [meaningOf(before), meaningOf(after)]
  const mapped = new Map([...left].map(([key, text]) => [mappedText(key, renamed), text]))
  for (const [key, text] of right) {
    const was = mapped.get(key)
    // The word may stand in a value as a name, such as a transport, or as a text of its own.
    if (was !== text && (was === undefined || mappedText(was, renamed) !== text)) return failure(key, renamed)
  }
  for (const key of mapped.keys()) if (!right.has(key)) return failure(key, renamed)
  const [was, is] = [dovecotLines(before), dovecotLines(after)]
  const expected = was.map((line) => mappedLine(line, renamed)).sort()
  const changed = is.sort().find((line, i) => line !== expected[i]) ?? expected[is.length]
  if (changed !== undefined) return failure(`${/^[^=]*/.exec(changed)?.[0].trim()} of Dovecot`, renamed)
  return placesFailure(place, after, renamed)
}

function failure(key: string, { word }: ProvenRename): string {
  return `Renaming ${word} would change ${key}.`
}

/** The places of the new name are those of the old one, no more and no fewer. */
function placesFailure(place: Place, after: Stack, { thing, newName, found }: ProvenRename): string | undefined {
  const renamed = renamedThing(thing, newName, after)
  if (renamed === undefined) return undefined
  const snapshot = snapshotOf([after], place.snapshot.settingsOf)
  const count = occurrencesOf(snapshot, after, renamed).length
  return count === found.length ? undefined : `${newName} would stand for something else, too.`
}

function renamedThing(thing: Thing, name: string, after: Stack): Thing | undefined {
  switch (thing.kind) {
    case 'parameter':
    case 'service': {
      const postfix = after.postfix.find(({ directory }) => directory === thing.postfix.directory)
      return postfix && { ...thing, postfix, name }
    }
    case 'path':
      return { ...thing, path: thing.path.replace(/[^/]*$/, name) }
    case 'dovecot-name': {
      const { uri } = thing.dovecot.main.source
      const dovecot = after.dovecot.find(({ main }) => main.source.uri === uri)
      return dovecot && { ...thing, dovecot, name }
    }
    default:
      return undefined
  }
}

/** The server with its files edited and moved. */
function editedStack(
  { root, documents, versions, fileStates }: Stack,
  edits: RenameEdits['edits'],
  moves: RenameEdits['moves'],
): Stack {
  const changed = [...documents.values()].map((document) => {
    const { uri } = document.source
    const to = moves.find(({ from }) => from === uri)?.to
    const own = edits.get(uri)
    return own === undefined && to === undefined ? document : editedDocument(document, own ?? [], to ?? uri)
  })
  return new Stack(root, changed, versions, fileStates)
}

function editedDocument({ source, language }: Document, edits: readonly TextEdit[], uri: string): Document {
  const text = applyEdits(source.text, edits)
  return readDocument(SourceText.fromText(uri, text, source.version, source.encoding), language)
}

/** What the files come to: values, lists of restrictions and settings, each under a name that people understand. */
function meaningOf(stack: Stack): Map<string, string> {
  const meaning = new Map<string, string>()
  for (const postfix of stack.postfix) ofPostfix(postfix, meaning)
  return meaning
}

function ofPostfix(postfix: PostfixInstance, meaning: Map<string, string>): void {
  const { parameters, services } = effectiveConfiguration(postfix)
  for (const { name, expanded } of parameters) meaning.set(name, expanded ?? '?')
  for (const { service, overrides } of services) {
    const { text } = service.service
    meaning.set(`${text} ${service.type.text}`, service.command.text)
    for (const { name, expanded } of overrides) meaning.set(`${name} of ${text} ${service.type.text}`, expanded ?? '?')
    for (const { parameter } of restrictionLists()) {
      const { items } = restrictionList(postfix, parameter, service)
      const words = items.map((item) => `${item.classes.join('/')} ${item.written} ${item.argument?.text ?? ''}`)
      meaning.set(`what ${text} ${service.type.text} checks in ${parameter}`, words.join('\n'))
    }
  }
  for (const { parameter, restriction, path, type } of postfix.tableUses) {
    const document = postfix.member(path)
    meaning.set(`${restriction ?? 'the table of'} ${parameter} ${type}:${path}`, `${document?.language.id ?? 'unseen'}`)
  }
}

/** The settings of Dovecot as it puts them together, each with the sections around it. */
function dovecotLines(stack: Stack): string[] {
  return stack.dovecot.flatMap((dovecot) => {
    // Of 1.x there is no doveconf to go by: the settings as they stand there.
    if (dovecot.dialect === '1.x')
      return dovecot.settings.map((placed) => `${settingPath(placed)} = ${placed.item.decoded}`)
    const { lines } = dovecot.dialect === '2.4' ? effectiveDovecot24(dovecot) : effectiveDovecot(dovecot)
    const around: string[] = []
    return lines.map((line) => {
      if (line.kind === 'close') around.pop()
      if (line.kind === 'open') around.push([line.type, line.name].filter(Boolean).join(' '))
      return [...around, line.kind === 'setting' ? `${line.key} = ${line.value}` : line.kind].join(' → ')
    })
  })
}

/** A line of Dovecot under the new name: a path in it, or an entry of `dict` and what refers to it. */
function mappedLine(line: string, { thing, word, newName }: ProvenRename): string {
  const escaped = word.replace(/[.+]/g, '\\$&')
  if (thing.kind === 'dovecot-name') {
    const own = new RegExp(`^(${thing.type} → )${escaped}(?= =)`)
    const users = new RegExp(`(\\bproxy:[^:\\s]*:)${escaped}(?![\\w-])`, 'g')
    return line.replace(own, `$1${newName}`).replace(users, `$1${newName}`)
  }
  if (thing.kind !== 'path') return line
  const directory = thing.path.split('/').at(-2) ?? ''
  return line.replace(new RegExp(`(/${directory}/)${escaped}(?![\\w.-])`, 'g'), `$1${newName}`)
}

/** The old name as the new one, where it stands as a word of its own or begins the name of a parameter of a service. */
function mappedText(text: string, { thing, word, newName }: ProvenRename): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const end = thing.kind === 'service' ? '(?![A-Za-z0-9-])' : '(?![\\w-])'
  return text.replace(new RegExp(`(?<![\\w-])${escaped}${end}`, 'g'), newName)
}
