/** Dovecot 2.4 wants the version of the configuration first. */

import type { Placed } from '@mailcfg/model'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface VersionFirst extends Found {
  readonly kind: 'missing' | 'late' | 'storage'
  readonly setting: Placed | undefined
  readonly first: Placed
}

export const rule = defineRule<'dovecot', VersionFirst>({
  id: 'dovecot24-version-first',
  summary: 'Dovecot 2.4 wants dovecot_config_version as the first setting, and dovecot_storage_version.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot) {
    if (dovecot.dialect !== '2.4' || !dovecot.isWhole) return
    const first = dovecot.items.find(({ item }) => item.kind !== 'include')
    if (first === undefined || first.item.kind === 'include') return
    const named = first.item.kind === 'setting' ? first.item.name : first.item.type
    const version = dovecot.setting('dovecot_config_version')
    if (version === undefined) {
      if (!dovecot.isComplete) return
      yield { source: first.document.source, range: named.range, kind: 'missing', setting: undefined, first }
    } else if (named.text !== 'dovecot_config_version') {
      const { document, item } = version
      yield { source: document.source, range: item.name.range, kind: 'late', setting: version, first }
    } else if (dovecot.isComplete && dovecot.setting('dovecot_storage_version') === undefined) {
      yield {
        source: version.document.source,
        range: version.item.name.range,
        kind: 'storage',
        setting: version,
        first,
      }
    }
  },
  describe({ source, kind, setting, first }) {
    const why = 'doveconf refuses the configuration: Dovecot does not start.'
    if (kind === 'missing') {
      return {
        what: 'The first setting of a 2.4 configuration must be dovecot_config_version.',
        why,
        help: 'Write dovecot_config_version = 2.4.0 (the release that the file was written for) above it.',
      }
    }
    if (kind === 'storage') {
      return {
        what: 'dovecot_storage_version is missing.',
        why,
        help: 'Write dovecot_storage_version = 2.4.0 (the oldest release that must read the mail) below it.',
      }
    }
    const same = setting && first.document.source === source
    const line = setting && source.lineRange(source.positionAt(setting.item.range.start).line)
    const alone = line && setting && setting.item.range.end <= line.end
    return {
      what: 'dovecot_config_version must be the first setting.',
      why,
      related: [
        {
          source: first.document.source,
          range: first.item.line.logical.pieces[0] ?? first.item.range,
          message: 'stands before it',
        },
      ],
      ...(same && alone
        ? {
            fixes: [
              editFix('Move it up', 'safe', source, [
                {
                  range: { start: first.item.range.start, end: first.item.range.start },
                  text: `${source.slice(setting.item.range)}\n`,
                },
                { range: { start: line.start, end: Math.min(line.end + 1, source.length) }, text: '' },
              ]),
            ],
          }
        : { help: 'Move it to the top of dovecot.conf.' }),
    }
  },
})
