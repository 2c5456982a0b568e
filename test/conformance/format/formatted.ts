/** A file before and after formatting, and what must be so whatever the language. */

import { applyEdits, type Range, SourceText } from '@mailcfg/core'
import { DEFAULT_OPTIONS, type FormatOptions, formatDocument } from '@mailcfg/format'
import { readDocument } from '@mailcfg/model'
import type { Sample } from './samples.ts'
import { difference, latin } from './texts.ts'

/** A sample and the bytes that formatting makes of it: those of the sample when it was refused. */
export interface Formatted extends Sample {
  readonly after: Uint8Array
  /** What is wrong, in words; empty when nothing is. */
  readonly faults: readonly string[]
}

/** Formats a file, and looks at everything that can be told of the result without its program. */
export function formatted(sample: Sample, options: FormatOptions = DEFAULT_OPTIONS): Formatted {
  const { bytes: after, fault } = once(sample, sample.bytes, options)
  if (fault !== undefined) return { ...sample, after: sample.bytes, faults: [fault] }
  const again = once(sample, after, options)
  const faults = [
    ...(again.fault === undefined ? [] : [`the second time: ${again.fault}`]),
    ...difference('formatting twice changes', latin(after), latin(again.bytes)),
    ...sameExceptBlanks(sample, after),
  ]
  return { ...sample, after, faults }
}

/** Formats the lines of a range only; offsets are half-open UTF-16. */
export function formattedWithin(sample: Sample, range: Range, options: FormatOptions = DEFAULT_OPTIONS): Formatted {
  const { bytes: after, fault } = once(sample, sample.bytes, options, range)
  return {
    ...sample,
    after,
    faults: fault === undefined ? sameExceptBlanks(sample, after) : [fault],
  }
}

interface Once {
  readonly bytes: Uint8Array
  readonly fault?: string
}

function once({ name, language }: Sample, bytes: Uint8Array, options: FormatOptions, within?: Range): Once {
  try {
    const source = SourceText.fromBytes(name, bytes)
    const outcome = formatDocument(readDocument(source, language), options, within)
    if (outcome.kind === 'refused') {
      const { line } = outcome.difference
      const excerpt = source.text
        .split('\n')
        .slice(line, line + 4)
        .join('\n')
      return { bytes, fault: `refused at line ${line + 1}: ${JSON.stringify(excerpt)}` }
    }
    const text = applyEdits(source.text, outcome.edits)
    return { bytes: SourceText.fromText(name, text, 0, source.encoding).toBytes() }
  } catch (error) {
    return { bytes, fault: `throws ${error instanceof Error ? error.stack : error}` }
  }
}

/** To the shell a carriage return is text: a last line without newline gets none. */
const SHELL = /^(?:authdaemonrc|courier-imapd|courier-pop3d|sysconfig|saslauthd)$/

/** Languages with comments that start with a semicolon. */
const SEMICOLON = /^(?:my\.cnf|zone-file)$/

/** Nothing but white space changed, comments are still those lines that start with their sign, and CRLF stays CRLF. */
function sameExceptBlanks({ bytes, language }: Sample, now: Uint8Array): string[] {
  const [before, after] = [latin(bytes), latin(now)]
  return [
    ...difference('more than blanks changes', withoutBlanks(before), withoutBlanks(after)),
    ...difference('the comments change', commentsOf(before, language.id), commentsOf(after, language.id)),
    ...(!SHELL.test(language.id) && onlyCarriageReturns(before) && /(?:^|[^\r])\n/.test(after)
      ? ['CRLF does not stay CRLF']
      : []),
    ...(before.includes('\r') || !after.includes('\r') ? [] : ['a carriage return appears']),
  ]
}

function withoutBlanks(text: string): string {
  return text.replace(/[ \t\r\n\v\f]+/g, '')
}

function commentsOf(text: string, language: string): string {
  const sign = SEMICOLON.test(language) ? /^[#;]/ : /^#/
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => sign.test(line))
    .join('\n')
}

function onlyCarriageReturns(text: string): boolean {
  return text.includes('\n') && !/(?:^|[^\r])\n/.test(text)
}
