/** Passdbs and userdbs written as 2.3 has them. */

import { plainValue } from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { isSqlFile } from '../../src/dovecot-sql-files.ts'
import { is24, leftoverOf } from '../../src/dovecot24.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface OldForm extends Found {
  readonly type: string
  readonly kind: 'name' | 'args'
  readonly driver: PlacedSetting | undefined
}

export const rule = defineRule<'dovecot', OldForm>({
  id: 'dovecot24-section-name',
  summary: 'In Dovecot 2.4 a passdb or userdb has a name, and no args.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (!is24(dovecot)) return
    for (const { item, document } of [...dovecot.sections('passdb'), ...dovecot.sections('userdb')]) {
      if (item.name !== undefined || item.recovered || stack.dovecotOf(document) !== dovecot) continue
      const driver = dovecot.settingsOf(item).findLast(({ item: one }) => one.name.text === 'driver')
      yield { source: document.source, range: item.type.range, type: item.type.text, kind: 'name', driver }
    }
    for (const placed of ownSettings(dovecot, stack, 'args')) {
      if (leftoverOf(placed) !== 'args' || isSqlFile(placed)) continue
      const type = placed.around[placed.around.length - 1]?.type.text ?? ''
      yield { source: placed.document.source, range: placed.item.name.range, type, kind: 'args', driver: undefined }
    }
  },
  describe({ source, range, type, kind, driver }) {
    if (kind === 'args') {
      return {
        what: `A ${type} of Dovecot 2.4 has no args.`,
        why: 'doveconf 2.4 stops with "Unknown setting": Dovecot does not start.',
        help: 'Each word of it has a setting of its own, such as passwd_file_path, service_name of pam, or fields { } of a static userdb.',
      }
    }
    const name = driver && plainValue(driver.item)
    const line = driver && source.lineRange(source.positionAt(driver.item.range.start).line)
    const fixes =
      driver && line && name && /^[\w-]+$/.test(name) && driver.document.source === source
        ? [
            editFix(`Write ${type} ${name}`, 'review', source, [
              { range: { start: range.end, end: range.end }, text: ` ${name}` },
              { range: { start: line.start, end: Math.min(line.end + 1, source.length) }, text: '' },
            ]),
          ]
        : []
    return {
      what: `This ${type} has no name.`,
      why: `doveconf 2.4 wants one, which is its driver too unless it says otherwise: Dovecot does not start.`,
      ...(fixes.length > 0 ? { fixes } : { help: `Write ${type} sql { or the driver that you use.` }),
    }
  },
})
