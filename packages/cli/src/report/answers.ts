/** What `mailcfg query` found, as text for people, as postmap prints it, and as JSON. */

import { type ByteString, type LookupHit, type LookupResult, textOfBytes } from '@mailcfg/model'
import { displayNames } from '@mailcfg/project'
import type { TableFiles } from '../table-files.ts'
import type { Style } from './color.ts'

/** What was tried and what it gave. */
export interface Answer {
  readonly key: ByteString
  readonly tried: readonly string[]
  readonly result: LookupResult
}

/** Byte for byte what postmap prints, and what postalias prints for an alias file; only here passwords are shown. */
export function answersPlain(answers: readonly Answer[], files: TableFiles, withKey: boolean): Buffer {
  const mark = files.isAliases ? ':\t' : '\t'
  const lines = answers.map(({ key, result }) => {
    if (result.kind !== 'found') return ''
    return `${withKey ? `${key.split('\0', 1)[0]}${mark}` : ''}${result.value}\n`
  })
  return Buffer.from(lines.join(''), 'latin1')
}

/** Each value with the lines that give it. `withKey`: the key in front; `withTried`: the key that was found, below. */
export function answersText(
  answers: readonly Answer[],
  files: TableFiles,
  style: Style,
  { withKey, withTried }: { readonly withKey: boolean; readonly withTried: boolean },
): string {
  return answers
    .flatMap(({ key, tried, result }) => {
      if (result.kind !== 'found') return []
      const lines = [`${withKey ? `${textOfBytes(key)}\t` : ''}${shownValue(result, files)}`]
      if (withTried) lines.push(style.dim(`  key ${tried.at(-1)}`))
      return [...lines, ...result.hits.map((hit) => style.dim(`  ${placeOf(hit)}: ${lineOf(hit, files)}`))]
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** All answers, also those that found nothing, as a JSON array. */
export function answersJson(answers: readonly Answer[], files: TableFiles): string {
  return `${JSON.stringify(
    answers.map((answer) => answerJson(answer, files)),
    null,
    2,
  )}\n`
}

function shownValue({ value, hits }: LookupResult & { kind: 'found' }, files: TableFiles): string {
  return hits.reduce((text, hit) => files.hide(text, hit), textOfBytes(value))
}

function placeOf({ source, range }: LookupHit): string {
  return `${displayNames([source.uri], process.cwd())(source.uri)}:${source.positionAt(range.start).line + 1}`
}

function lineOf(hit: LookupHit, files: TableFiles): string {
  return files.hide(hit.source.slice(hit.range).replace(/\s*\n\s*/g, ' '), hit)
}

function answerJson({ key: bytes, tried, result }: Answer, files: TableFiles): object {
  const key = textOfBytes(bytes)
  if (result.kind === 'not-found') return { key, found: false, tried }
  if (result.kind !== 'found') return { key, found: null, tried, why: result.why }
  const lines = result.hits.map((hit) => ({
    file: hit.source.uri,
    line: hit.source.positionAt(hit.range.start).line + 1,
  }))
  return { key, found: true, value: shownValue(result, files), tried, lines }
}
