/** The part of `mailcfg effective` that is about Dovecot. */

import {
  type DovecotInstance,
  type DovecotMessage,
  type DovecotView,
  dovecotView,
  type EffectiveDovecot,
  type EffectiveDovecotOptions,
  effectiveDovecot,
  effectiveDovecot24,
  messageText,
  placeOf,
} from '@mailcfg/model'
import { UsageError } from '@mailcfg/project'
import { oneLine } from '../report/display-text.ts'
import { complain, type EffectiveCommandOptions, type NameOf } from './effective-options.ts'

/** The settings of a Dovecot configuration; `undefined` when it is refused, which is said. */
export function dovecotPart(
  dovecot: DovecotInstance,
  names: readonly string[],
  { defaults }: EffectiveCommandOptions,
  nameOf: NameOf,
): DovecotView | undefined {
  const main = dovecot.main.source.uri
  const effective = read(dovecot, { defaults: defaults === true || names.length > 0 })
  for (const { source, range } of effective.unseen) {
    const { file, line } = placeOf({ source, range, line: 0 }, nameOf)
    complain(`${file}:${line}: what this includes was not seen, so what it sets is missing here`)
  }
  for (const message of effective.messages) if (message.severity !== 'fatal') complain(line(message, main, nameOf))
  const refusal = effective.refusal ?? refusalOfDaemon(dovecot)
  if (refusal) {
    complain(line(refusal, main, nameOf))
    return undefined
  }
  const view = dovecotView(main, effective, nameOf)
  return names.length === 0 ? view : pick(view, effective, names)
}

/** doveconf leaves references to other settings as they are; the daemon, which needs their values, may refuse them. */
function refusalOfDaemon(dovecot: DovecotInstance): DovecotMessage | undefined {
  const { refusal } = read(dovecot, { expansion: {} })
  return refusal?.kind === 'variable' ? refusal : undefined
}

/** Reads it as the release does for which it is written. */
function read(dovecot: DovecotInstance, options: EffectiveDovecotOptions): EffectiveDovecot {
  return dovecot.dialect === '2.4' ? effectiveDovecot24(dovecot, options) : effectiveDovecot(dovecot, options)
}

function line(message: DovecotMessage, main: string, nameOf: NameOf): string {
  const { file, line: number } = message.origin ? placeOf(message.origin, nameOf) : { file: nameOf(main), line: 0 }
  return `${file}${number > 0 ? `:${number}` : ''}: ${oneLine(messageText(message, nameOf))}`
}

/** @throws UsageError for a name that is neither a setting nor a section of the top level. */
function pick(view: DovecotView, { lines }: EffectiveDovecot, names: readonly string[]): DovecotView {
  const kept = new Set<number>()
  const found = new Set<string>()
  let inside = false
  for (const [i, shown] of lines.entries()) {
    if (shown.depth === 0 && shown.kind !== 'close') {
      const name = shown.kind === 'open' ? shown.type : shown.key
      inside = names.includes(name)
      if (inside) found.add(name)
    }
    if (inside) kept.add(i)
  }
  const missing = names.find((name) => !found.has(name))
  if (missing !== undefined) throw new UsageError(`"${missing}" is no setting of Dovecot here`)
  return { ...view, lines: view.lines.filter((_, i) => kept.has(i)) }
}
