/** Account files of Courier without the line by which upgrades know them. */

import { type CourierFormat, courierFile } from '@mailcfg/knowledge'
import { isTemplated } from '@mailcfg/model'
import { COURIER_SQL } from '../../src/courier-files.ts'
import { atFile } from '../../src/member-files.ts'
import { defineRule, editFix, type Found, isAssignments } from '../../src/rule.ts'

interface NoMarker extends Found {
  readonly marker: string
}

export const rule = defineRule<'document', NoMarker>({
  id: 'courier-authrc-marker',
  summary: 'Courier of today refuses an account file without its marker line.',
  severity: 'warning',
  impact: 'rejects-mail',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'document', languages: [...COURIER_SQL, 'authldaprc'] },
  *check(document) {
    const hasKeys = isAssignments(document) && document.entries.length > 0
    const marker = courierFile(document.language.id as CourierFormat).requiredMarker
    const { source } = document
    if (!hasKeys || marker === undefined || isTemplated(source.text)) return
    if (source.text.split('\n').some((line) => line.startsWith(marker))) return
    yield { ...atFile(document), marker }
  },
  describe({ marker, source }) {
    const end = source.length
    const newline = source.text.endsWith('\n') ? '' : '\n'
    return {
      what: `There is no line that begins with "${marker}".`,
      why: 'courier-authlib 0.67 and later refuse the whole file: "marker line not found", and every login fails. Older releases do not care.',
      fixes: [
        editFix('Add the line', 'review', source, [{ range: { start: end, end }, text: `${newline}${marker}0\n` }]),
      ],
    }
  },
})
