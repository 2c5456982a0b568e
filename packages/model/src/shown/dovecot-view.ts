/** The settings of a Dovecot configuration ready for every format: placed in files, and without passwords. */

import type { DovecotMessage } from '../dovecot/effective/diagnostic.ts'
import type { EffectiveDovecot } from '../dovecot/effective/effective.ts'
import type { ShownLine } from '../dovecot/effective/lines.ts'
import type { DovecotOrigin } from '../dovecot/effective/origin.ts'
import { doveconfLine } from '../dovecot/effective/text.ts'
import { secretSpans } from '../secrets.ts'
import type { ShownPlace } from './effective-view.ts'
import { MASK } from './masked-words.ts'

/** A setting, or the header or end of a section. */
export interface ShownDovecotLine {
  /** As `doveconf -n` prints it. */
  readonly text: string
  readonly place: ShownPlace | undefined
  /** The setting, when it is one. */
  readonly setting: ShownDovecotSetting | undefined
}

/** A setting with the headers of the sections around it. */
export interface ShownDovecotSetting {
  readonly sections: readonly string[]
  readonly name: string
  readonly value: string
}

/** Everything that a format needs. */
export interface DovecotView {
  /** The main file. */
  readonly file: string
  readonly lines: readonly ShownDovecotLine[]
  readonly warnings: readonly { readonly text: string; readonly place: ShownPlace | undefined }[]
}

type NameOf = (uri: string) => string

/** Makes the view of a configuration whose files are called as `nameOf` says. */
export function dovecotView(main: string, { lines, messages }: EffectiveDovecot, nameOf: NameOf): DovecotView {
  const around: string[] = []
  return {
    file: nameOf(main),
    lines: lines.map((line) => shownLine(line, around, nameOf)),
    warnings: messages.map((message) => ({
      text: messageText(message, nameOf),
      place: message.origin && placeOf(message.origin, nameOf),
    })),
  }
}

/** A message that calls files as the reader does. */
export function messageText({ text, origin }: DovecotMessage, nameOf: NameOf): string {
  const uri = origin?.source.uri
  return uri === undefined ? text : text.replaceAll(uri, nameOf(uri))
}

/** Where a value or message comes from. */
export function placeOf({ source, range }: DovecotOrigin, nameOf: NameOf): ShownPlace {
  return { file: nameOf(source.uri), line: source.positionAt(range.start).line + 1 }
}

function shownLine(line: ShownLine, around: string[], nameOf: NameOf): ShownDovecotLine {
  if (line.kind !== 'setting') {
    const text = doveconfLine(line, false)
    if (line.kind === 'open') around.push(text.trim().replace(/ \{$/, ''))
    else around.pop()
    return { text, place: undefined, setting: undefined }
  }
  const value = withoutSecrets(line.key, line.value)
  // What doveconf hides is shown when it only names the file that holds it.
  const text = doveconfLine({ ...line, value }, value.startsWith('<')).replace(HIDDEN, MASK)
  return {
    text,
    place: line.origin && placeOf(line.origin, nameOf),
    setting: { sections: [...around], name: line.key, value: text.includes(MASK) ? writtenValue(text) : value },
  }
}

/** What stands in doveconf's output in the place of a password. */
const HIDDEN = /# hidden, use -P to show it|#hidden_use-P_to_show#/g

function writtenValue(text: string): string {
  return text.slice(text.indexOf(' = ') + 3)
}

function withoutSecrets(key: string, value: string): string {
  let shown = ''
  let at = 0
  for (const { start, end } of secretSpans('dovecot', key, value)) {
    shown += value.slice(at, start) + MASK
    at = end
  }
  return shown + value.slice(at)
}
