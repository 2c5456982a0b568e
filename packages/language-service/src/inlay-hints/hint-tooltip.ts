/** Where what a hint tells comes from: worked out when somebody points at the hint. */

import type { Range, Uri } from '@mailcfg/core'
import { type Document, type ParameterSetting, type PostfixInstance, type Stack, secretSpans } from '@mailcfg/model'
import { type Place, placeAt } from '../place.ts'
import type { Snapshot } from '../snapshot.ts'
import { inOneLine } from '../subject/masked.ts'
import { subjectAt } from '../subject/subject-at.ts'
import { dovecotReference } from './dovecot-references.ts'
import type { HintKind, InlayHint } from './inlay-hints.ts'

/** A tooltip, as Markdown, and the line that sets what the hint tells. */
export interface HintTooltip {
  readonly markdown: string
  readonly place: { readonly uri: Uri; readonly range: Range } | undefined
}

const LONGEST = 400

/** The tooltip of a hint; `undefined` when the text has changed so much that it is none any more. */
export function hintTooltip(
  snapshot: Snapshot,
  uri: Uri,
  { offset, kind }: Pick<InlayHint, 'offset' | 'kind'>,
): HintTooltip | undefined {
  const place = placeAt(snapshot, uri, offset)
  return place && tooltipAt(place, kind)
}

function tooltipAt(place: Place, kind: HintKind): HintTooltip | undefined {
  const { stack, postfix } = place
  const subject = subjectAt(place)
  if (kind === 'value' && subject?.kind === 'macro' && postfix) {
    const { text, setting } = postfix.value(subject.text, subject.setting.service)
    const from = setting ? `set in ${placeName(stack, setting)}` : 'the default'
    return { markdown: `\`$${subject.text}\`, ${from}:\n\n${fenced(masked(subject.text, text))}`, place: at(setting) }
  }
  if (kind === 'value' && subject?.kind === 'dovecot-reference' && place.dovecot) {
    const found = dovecotReference(place.dovecot, subject.setting, subject.text)
    if (found === undefined) return undefined
    const { item, document } = found.setting
    const where = lineName(stack, document, item.range)
    return {
      markdown: `\`${subject.text}\`, set in ${where}:\n\n${fenced(found.text)}`,
      place: { uri: document.source.uri, range: item.range },
    }
  }
  return postfix && columnTooltip(stack, postfix, kind)
}

function columnTooltip(stack: Stack, postfix: PostfixInstance, kind: HintKind): HintTooltip | undefined {
  if (kind === 'unit') return { markdown: 'The unit that Postfix takes where none is written.', place: undefined }
  const name = kind === 'chroot' ? 'compatibility_level' : kind === 'limit' ? 'default_process_limit' : undefined
  if (name === undefined) return undefined
  const { text, setting } = postfix.value(name)
  const from = setting ? `set in ${placeName(stack, setting)}` : 'the default'
  const what =
    kind === 'chroot'
      ? '`-` starts the service in the jail below compatibility level 1 only.'
      : '`-` allows as many processes as `default_process_limit`.'
  return { markdown: `${what} \`${name}\` is \`${text}\`, ${from}.`, place: at(setting) }
}

function at(setting: ParameterSetting | undefined): HintTooltip['place'] {
  return setting && { uri: setting.source.uri, range: setting.range }
}

function placeName(stack: Stack, { source, range }: ParameterSetting): string {
  const document = stack.documents.get(source.uri)
  return document ? lineName(stack, document, range) : source.uri
}

/** `/etc/postfix/main.cf:12`, the line counting from 1. */
function lineName(stack: Stack, { source }: Document, { start }: Range): string {
  return `${stack.serverPath(source.uri)}:${source.positionAt(start).line + 1}`
}

function masked(name: string, text: string): string {
  return secretSpans('main.cf', name, text).length > 0 ? '****' : text
}

function fenced(text: string): string {
  return `\`\`\`\n${inOneLine(text, LONGEST).replaceAll('```', "'''") || '(empty)'}\n\`\`\``
}
