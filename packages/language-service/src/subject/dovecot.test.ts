/** Which item and which section of a file of Dovecot an offset lies in, found without going through all of them. */

import { expect, test } from '@jest/globals'
import { placeAt } from '@mailcfg/language-service'
import { type BlockItem, type BlocksDocument, blockItems, type DovecotSection } from '@mailcfg/model'
import fc from 'fast-check'
import { snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import type { Subject } from './subject.ts'
import { subjectAt } from './subject-at.ts'

const FILE = '/etc/dovecot/dovecot.conf'
const LINES = [
  'ssl = yes',
  'service a {',
  '  inet_listener b {',
  '  port = 1',
  '}',
  '',
  '# c',
  'x',
  '!include d',
  '} {',
]

function itemOf(subject: Subject | undefined): BlockItem | undefined {
  if (subject === undefined) return undefined
  if ('opened' in subject) return subject.opened
  return subject.kind === 'dovecot-setting' ? subject.setting : undefined
}

function sectionOf(subject: Subject | undefined): DovecotSection | undefined {
  return subject && 'section' in subject ? (subject.section as DovecotSection | undefined) : undefined
}

/** The innermost section around an offset, by looking at all of them. */
function around(items: readonly BlockItem[], offset: number): DovecotSection | undefined {
  return items.findLast(
    (item): item is DovecotSection =>
      item.kind === 'section' && item.header.end <= offset && offset <= (item.close?.start ?? item.range.end),
  )
}

test('every name leads to its item, every free line to the section around it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), fc.boolean(), (lines, isEnded) => {
      const text = lines.join('\n') + (isEnded ? '\n' : '')
      const snapshot = snapshotOfFiles({ [FILE]: text })
      const document = snapshot.document(FILE) as BlocksDocument
      const items = [...blockItems(document)]
      const subject = (offset: number) => {
        const place = placeAt(snapshot, FILE, offset)
        return place && subjectAt(place)
      }
      for (const item of items) {
        if (item.kind === 'include') expect(subject(item.path.range.start)?.kind).toBe('include')
        else expect(itemOf(subject((item.kind === 'setting' ? item.name : item.type).range.start))).toBe(item)
      }
      for (const [index, line] of lines.entries()) {
        if (line !== '' && line !== 'x') continue
        const offset = lines.slice(0, index).join('\n').length + (index > 0 ? 1 : 0)
        const found = subject(offset)
        expect(found?.kind).toBe('dovecot-setting')
        expect(sectionOf(found)).toBe(around(items, offset))
      }
    }),
  )
})
