/** Idioms of different Dovecot generations on one server: at least one of the files is not read, or refused. */

import type { Label } from '@mailcfg/core'
import {
  blockItems,
  type DialectEvidence,
  type DovecotDialectName,
  type DovecotInstance,
  type DovecotSection,
  dialectEvidence,
} from '@mailcfg/model'
import { defineRule, type Found } from '../../src/rule.ts'

interface Mixed extends Found {
  readonly dialect: string
  readonly other: string
  readonly place: Label
  /** The two stand in configurations of their own. */
  readonly apart: boolean
}

export const rule = defineRule<'stack', Mixed>({
  id: 'dovecot-mixed-generations',
  summary: 'Files for different Dovecot releases on one server.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'stack' },
  *check({ dovecot }) {
    for (const instance of dovecot) yield* within(instance)
    const whole = dovecot.filter((instance) => instance.isWhole && instance.dialect !== 'unknown')
    const [newest] = [...whole].sort((a, b) => (a.dialect < b.dialect ? 1 : -1))
    for (const instance of whole) {
      if (newest === undefined || instance.dialect === newest.dialect) continue
      const first = [...blockItems(instance.main)][0]
      const { source } = instance.main
      const range =
        first?.kind === 'setting' ? first.name.range : first?.kind === 'section' ? first.type.range : first?.range
      const place = placeOf(newest)
      if (range && place) {
        yield { source, range, dialect: instance.dialect, other: newest.dialect, place, apart: true }
      }
    }
  },
  describe({ dialect, other, place, apart }) {
    return apart
      ? {
          what: `This configuration is written for Dovecot ${dialect}, the other one of this server for ${other}.`,
          why: 'Only one of them is read: what is set in this file has no effect, though it looks as if it had.',
          help: 'Delete the file that your release does not read; doveconf names the one it uses in its first line.',
          related: [place],
          severity: 'warning',
          impact: 'ignored',
        }
      : {
          what: `This block is of Dovecot ${dialect}, but the rest is written for ${other}.`,
          why: 'No release reads both; Dovecot stops at the first block or setting that it does not know.',
          help: `Write it as Dovecot ${other} wants it.`,
          related: [place],
        }
  },
})

/** Blocks of another generation than most of the configuration; settings are judged one by one by another rule. */
function* within(instance: DovecotInstance): Iterable<Mixed> {
  const evidence = instance.documents.flatMap((document) =>
    [...dialectEvidence(document)].map((one) => ({ ...one, document })),
  )
  const main = mainDialect(evidence)
  const witness = evidence.find(({ dialect }) => dialect === main)
  if (witness === undefined) return
  const odd = evidence.find(
    ({ item, dialect, decides }) =>
      item.kind === 'section' && !decides && dialect !== main && !hasDriver(item) && !isNameless(item, instance),
  )
  if (odd === undefined || odd.item.kind !== 'section') return
  const place = { source: witness.document.source, range: nameOf(witness), message: `written for ${witness.dialect}` }
  const { source } = odd.document
  yield { source, range: odd.item.type.range, dialect: odd.dialect, other: witness.dialect, place, apart: false }
}

/** In a configuration of 2.4 a passdb without a name is the matter of another rule. */
function isNameless({ name }: DovecotSection, { dialect }: DovecotInstance): boolean {
  return dialect === '2.4' && name === undefined
}

/** Up to 2.3 a passdb may have a name as well, beside its driver. */
function hasDriver(section: DovecotSection): boolean {
  return (
    section.name !== undefined && section.items.some((item) => item.kind === 'setting' && item.name.text === 'driver')
  )
}

function nameOf({ item }: DialectEvidence): Found['range'] {
  return item.kind === 'setting' ? item.name.range : item.type.range
}

function mainDialect(evidence: readonly DialectEvidence[]): Exclude<DovecotDialectName, 'unknown'> | undefined {
  const sure = evidence.find(({ decides }) => decides)
  if (sure) return sure.dialect
  const count = (dialect: string): number => evidence.filter((one) => one.dialect === dialect).length
  const [first, second] = (['1.x', '2.0-2.3', '2.4'] as const).toSorted((a, b) => count(b) - count(a))
  return first && second && count(first) > count(second) ? first : undefined
}

function placeOf({ documents }: DovecotInstance): Label | undefined {
  for (const document of documents) {
    const [first] = [...dialectEvidence(document)]
    if (first) return { source: document.source, range: nameOf(first), message: 'the other configuration' }
  }
  return undefined
}
