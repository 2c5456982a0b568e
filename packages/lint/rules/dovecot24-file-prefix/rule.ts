/** Certificates of 2.3, with `<` before the path, in a configuration of 2.4. */

import { dovecotSetting } from '@mailcfg/knowledge'
import { settingPath } from '@mailcfg/model'
import { ownSettings } from '../../src/dovecot-settings.ts'
import { defineRule, editFix, type Found } from '../../src/rule.ts'

interface FilePrefix extends Found {
  readonly name: Found['range']
  readonly old: string
  readonly now: string | undefined
  readonly path: string
}

export const rule = defineRule<'dovecot', FilePrefix>({
  id: 'dovecot24-file-prefix',
  summary: 'Certificates of Dovecot 2.4 have new names and plain paths.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    if (dovecot.dialect !== '2.4') return
    for (const placed of ownSettings(dovecot, stack)) {
      const { item, document } = placed
      const fact = item.form === 'file' ? dovecotSetting(settingPath(placed)) : undefined
      if (fact?.type !== 'pem-content' || fact.removedIn === undefined) continue
      const now = fact.renamedTo24?.length === 1 ? fact.renamedTo24[0] : undefined
      const { start, end } = item.value.range
      yield {
        source: document.source,
        range: { start, end },
        name: item.name.range,
        old: fact.name,
        now,
        path: item.decoded,
      }
    }
  },
  describe({ source, range, name, old, now, path }) {
    return {
      what: `${old} with < is of Dovecot 2.3${now ? `; 2.4 has ${now} with a plain path` : ''}.`,
      why: 'Dovecot 2.4 does not know the setting and does not start.',
      ...(now === undefined || now.includes('{')
        ? {}
        : {
            fixes: [
              editFix(`Write ${now}`, 'safe', source, [
                { range: name, text: now },
                { range, text: path },
              ]),
            ],
          }),
    }
  },
})
