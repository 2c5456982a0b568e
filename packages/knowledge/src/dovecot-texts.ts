/** What each name of Dovecot is for, in our own words. */
import blockTexts from '../texts/dovecot/blocks.json' with { type: 'json' }
import driverTexts from '../texts/dovecot/drivers.json' with { type: 'json' }
import locationTexts from '../texts/dovecot/mail-location-keys.json' with { type: 'json' }
import mechanismTexts from '../texts/dovecot/mechanisms.json' with { type: 'json' }
import schemeTexts from '../texts/dovecot/password-schemes.json' with { type: 'json' }
import pluginTexts from '../texts/dovecot/plugins.json' with { type: 'json' }
import serviceTexts from '../texts/dovecot/services.json' with { type: 'json' }
import settingTexts from '../texts/dovecot/settings.json' with { type: 'json' }
import sqlConfTexts from '../texts/dovecot/sql-conf.json' with { type: 'json' }
import variableTexts from '../texts/dovecot/variables.json' with { type: 'json' }
import type { DovecotBlock } from './dovecot.ts'
import type { Text } from './postfix-texts.ts'
import { type Table, table } from './table.ts'

/**
 * What a text is about. Names are those of the facts, but for: `block`, see `dovecotBlockKey`; `driver`, with `passdb/`,
 * `userdb/`, `sql/` or `mail/` in front; `sql-conf`, with the file or the query and a colon in front; `variable`, see
 * `dovecotVariableKey`, or with `modifier:` or `filter:` in front.
 */
export type DovecotSubject =
  | 'setting'
  | 'block'
  | 'service'
  | 'plugin'
  | 'password-scheme'
  | 'mechanism'
  | 'driver'
  | 'mail-location-key'
  | 'sql-conf'
  | 'variable'

const named = (data: unknown): Table<Text> => table<Text>(data, (text) => text.name)

const texts: Readonly<Record<DovecotSubject, Table<Text>>> = {
  setting: named(settingTexts),
  block: named(blockTexts),
  service: named(serviceTexts),
  plugin: named(pluginTexts),
  'password-scheme': named(schemeTexts),
  mechanism: named(mechanismTexts),
  driver: named(driverTexts),
  'mail-location-key': named(locationTexts),
  'sql-conf': named(sqlConfTexts),
  variable: named(variableTexts),
}

/** Everything that has texts. */
export const DOVECOT_SUBJECTS = Object.keys(texts) as readonly DovecotSubject[]

/** The name of a block's text: one block can have other rules in 1.x, in 2.0 to 2.3, and in 2.4. */
export function dovecotBlockKey({ name, dialects }: DovecotBlock): string {
  const [first = ''] = dialects
  return `${name} ${first === '1.x' || first === '2.4' ? first : '2.x'}`
}

/** The text about a name, written as {@link DovecotSubject} tells. */
export function dovecotText(subject: DovecotSubject, name: string): Text | undefined {
  return texts[subject].get(name)
}

/** All texts about one kind of name. */
export function dovecotTexts(subject: DovecotSubject): readonly Text[] {
  return texts[subject].all()
}
