/** Settings that no release of Dovecot knows, or that belong to another major version than the rest. */

import { suggest } from '@mailcfg/knowledge'
import {
  type DovecotDialectName,
  factOf,
  hasFreeNames,
  isDovecotConfiguration,
  isTemplated,
  knownIn,
  namesBeside,
  sectionsOf,
  settingPath,
  TRANSLATED_BY_23,
} from '@mailcfg/model'
import { ownSettings, type PlacedSetting } from '../../src/dovecot-settings.ts'
import { leftoverOf } from '../../src/dovecot24.ts'
import { defineRule, type Found, replaceFix } from '../../src/rule.ts'

interface UnknownSetting extends Found {
  readonly name: string
  readonly dialect: DovecotDialectName
  /** The release lines that know it. */
  readonly belongs: readonly string[]
  readonly now: readonly string[]
  readonly near: string | undefined
}

export const rule = defineRule<'dovecot', UnknownSetting>({
  id: 'dovecot-unknown-setting',
  summary: 'A setting that Dovecot does not know keeps it from starting.',
  severity: 'error',
  impact: 'wont-start',
  confidence: 'high',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const { dialect } = dovecot
    for (const placed of ownSettings(dovecot, stack)) {
      const { item, document, around } = placed
      const name = item.name.text
      if (!isDovecotConfiguration(document) || name === '' || isTemplated(name) || hasFreeNames(around)) continue
      // `service/auth/client_limit` is a path to a setting elsewhere, `@mysql` takes in a group of settings.
      if (/[/@]/.test(name)) continue
      const belongs = knownIn(placed)
      if (belongs.length > 0 && (dialect === 'unknown' || belongs.includes(dialect))) continue
      if (isElsewhere(placed, dialect)) continue
      if (isOwnedElsewhere(placed, dialect)) continue
      const fact = factOf(placed)
      const now =
        belongs.length === 0 || fact === undefined
          ? []
          : dialect === '2.4'
            ? (fact.renamedTo24 ?? [])
            : (fact.renamedTo2 ?? [])
      const near = belongs.length > 0 ? undefined : suggest(name, namesBeside(placed, dialect))[0]
      yield { source: document.source, range: item.name.range, name, dialect, belongs, now, near }
    }
  },
  describe({ source, range, name, dialect, belongs, now, near }) {
    const translated = dialect !== '2.4' && dialect !== '1.x' && TRANSLATED_BY_23.has(name)
    if (belongs.length === 0 && !translated) {
      return {
        what: `No Dovecot from 1.1 on has a setting ${name} here.`,
        why: 'doveconf stops at the first unknown name: Dovecot does not start.',
        ...(near
          ? { fixes: [replaceFix(`Write ${near}`, 'review', source, range, near)] }
          : { help: 'Delete it, or load the plugin that it belongs to if it is one of a plugin of your own.' }),
      }
    }
    return {
      what:
        belongs.length === 0
          ? `${name} is a name that Dovecot has given up.`
          : `${name} is a setting of Dovecot ${belongs.join(' and ')}; the rest is written for ${dialect}.`,
      why: translated
        ? 'Dovecot 2.3 translates or drops it with a warning; 2.4 does not start with it.'
        : `Dovecot ${dialect} does not know it and does not start.`,
      ...(now.length > 0
        ? { help: `${dialect} has ${now.join(', ')} instead.` }
        : { help: 'Delete it, or write what your release has instead.' }),
      ...(translated ? { severity: 'warning' as const, impact: 'upgrade' as const } : {}),
    }
  },
})

/** A name that another section knows is a matter of its place. */
function isElsewhere(placed: PlacedSetting, dialect: DovecotDialectName): boolean {
  return dialect !== '2.4' && dialect !== '1.x' && sectionsOf(placed.item.name.text).length > 0
}

/** Settings of which a rule of their own speaks. */
function isOwnedElsewhere(placed: PlacedSetting, dialect: DovecotDialectName): boolean {
  const path = settingPath(placed)
  if (path === 'ssl_protocols') return true
  if (placed.around.some(({ type, name }) => type.text === 'auth' && name !== undefined)) return true
  if (dialect !== '2.4') return false
  return placed.item.name.text === 'dovecot_config_version' || leftoverOf(placed) !== undefined
}
