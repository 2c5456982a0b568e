/** What the house reads of main.cf and master.cf, put as postconf prints it, so that the two can be compared. */

import { encode, SourceText } from '@mailcfg/core'
import { mainCf, masterCf, parseFile, SERVICE_COLUMNS } from '@mailcfg/grammars'
import {
  type AssignmentsDocument,
  assignmentsDocument,
  type ColumnsDocument,
  columnsDocument,
  fieldProblem,
  type Override,
  type Service,
} from '@mailcfg/model'

/** Reads the bytes of a main.cf. */
export function readMain(bytes: Uint8Array): AssignmentsDocument {
  return assignmentsDocument(parseFile(SourceText.fromBytes('main.cf', bytes), mainCf))
}

/** Reads the bytes of a master.cf. */
export function readMaster(bytes: Uint8Array): ColumnsDocument {
  return columnsDocument(parseFile(SourceText.fromBytes('master.cf', bytes), masterCf))
}

/** Text of a file with one character per byte, as all output of programs is read here. */
export function byteText(source: SourceText, text: string): string {
  return Buffer.from(encode(text, source.encoding)).toString('latin1')
}

/** Name → value of the last assignment, as main.cf counts. */
export function settingsOf(document: AssignmentsDocument): Map<string, string> {
  const { source } = document
  return new Map(document.entries.map(({ name, value }) => [byteText(source, name.text), byteText(source, value.text)]))
}

/** postconf prints values in words with one blank between them (pcf_print_line() in src/postconf/postconf_print.c). */
export function asPrinted(value: string): string {
  return value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')
}

/** Postfix logs every byte that is not printable ASCII as `?` (printable() in src/util/printable.c). */
export function asLogged(text: string): string {
  return text.replace(/[^ -~]/g, '?')
}

/** Where `postconf -M` starts its columns, in bytes, if the columns before leave room. */
const COLUMN_STARTS = [0, 11, 17, 25, 33, 41, 49, 57]

/** A service as one line of `postconf -M` (pcf_print_master_entry() in src/postconf/postconf_master.c). */
export function serviceLine(document: ColumnsDocument, service: Service): string {
  let line = ''
  SERVICE_COLUMNS.forEach((kind, index) => {
    const start = COLUMN_STARTS[index] as number
    line = (line === '' ? '' : `${line} `.padEnd(start)) + byteText(document.source, service[kind].text)
  })
  return [line, ...daemonWords(document.source, service).map((word) => byteText(document.source, word))].join(' ')
}

/** The words behind the columns; the first that is no option is printed without braces even if it holds blanks. */
function daemonWords(source: SourceText, service: Service): string[] {
  let options = true
  const words = [
    ...service.overrides.map((override) => ({
      at: override.range.start,
      text: overrideText(source, override),
      set: true,
    })),
    ...service.arguments.map(({ range, value }) => ({ at: range.start, text: value.text, set: false })),
  ].sort((a, b) => a.at - b.at)
  return words.map(({ text, set }) => {
    const wereOptions = options
    options &&= set || (text.startsWith('-') && text !== '--')
    return wereOptions ? text : braced(text)
  })
}

/** postconf splits `-vo` into `-v -o` and writes the short form unless the value holds blanks. */
function overrideText(source: SourceText, { option, name, separator, value, form, range }: Override): string {
  const letters = option.text.slice(0, -1)
  const [before, after] = [separator?.end ?? 0, value.range.start]
  // A plain setting is printed with the vertical tabs and form feeds at its ends, which are no part of the value.
  const text =
    form === 'plain' && separator
      ? source.slice({ start: before, end: after }) +
        value.text +
        source.slice({ start: value.range.end, end: range.end })
      : value.text
  const setting = braced(separator ? `${name.text}=${text}` : name.text)
  return `${letters === '-' ? '' : `${letters} `}-o ${setting}`
}

function braced(text: string): string {
  return /[ \t\r\n]/.test(text) ? `{${text}}` : text
}

/** What postconf must refuse a main.cf or master.cf for, in its own words; `undefined` when it must accept the file. */
export function refusal(document: AssignmentsDocument | ColumnsDocument): string | undefined {
  return document.shape === 'assignments' ? mainRefusal(document) : masterRefusal(document)
}

function mainRefusal(document: AssignmentsDocument): string | undefined {
  const problem = document.problems.find(({ code }) => code !== 'orphan')
  if (problem === undefined) return undefined
  return problem.code === 'missing-name' ? 'missing attribute name' : "missing '=' after attribute name"
}

const POSTCONF_NAMES: Readonly<Record<string, string>> = { maxproc: 'process_limit' }

/** The first line that counts: postconf reads no further than that. */
function masterRefusal(document: ColumnsDocument): string | undefined {
  for (const line of document.file.lines) {
    if (line.tree.kind === 'broken') return 'bad field count'
    const service = document.entries.find((entry) => entry.line === line)
    for (const kind of ['type', 'private', 'unprivileged', 'chroot', 'wakeup', 'maxproc'] as const) {
      if (service && fieldProblem(kind, service[kind].text)?.refusedBy.includes('postconf')) {
        return `invalid ${POSTCONF_NAMES[kind] ?? kind} field`
      }
    }
  }
  return undefined
}

/** What postconf says when it refuses a configuration, by the code of the problem. */
export const POSTCONF_WORDS: Readonly<Record<string, RegExp>> = {
  'missing-equals': /missing '=' after attribute name/,
  'missing-name': /missing attribute name/,
  'missing-fields': /bad field count/,
  'bad-type': /invalid type field/,
  'bad-flag': /invalid (?:private|unprivileged|chroot) field/,
  'bad-wakeup': /invalid wakeup field/,
  'bad-process-limit': /invalid process_limit field/,
  'bad-word': /unknown (?:inet_protocols|mynetworks mask style) value|bad mynetworks_style value/,
  'truncated-reference': /truncated macro reference/,
  'empty-name': /empty macro name/,
  'bad-name-character': /attribute name syntax error/,
  'unbalanced-braces': /unbalanced \{\} in attribute expression/,
  'bad-operator': /"==" or "!=""/,
  'bad-operator-suffix': /bad operator suffix/,
  'operand-expected': /"\{expression\}" expected/,
  'condition-expected': /"\?" or ":" expected/,
  'colon-expected': /":" expected/,
  'unexpected-text': /unexpected input/,
  'nesting-too-deep': /unreasonable macro call nesting/,
  'bad-level': /malformed compatibility level/,
  'number-too-large': /./,
}
