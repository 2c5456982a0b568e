/** `dovecot_config_version`, which must stand before all else. */

import { Refusal } from '../effective/refusal.ts'
import type { Statement } from '../effective/statements.ts'

const SUPPORTED = ['2.4.0', '2.4.1']

/**
 * Looks at a statement for the version: gives the one that is in force when this statement is about it, `undefined`
 * when it is about something else (config_parser_get_version()).
 */
export function checkVersion(statement: Statement, known: string | undefined): string | Refusal | undefined {
  if (statement.kind === 'error' || statement.kind === 'warning') return undefined
  const isVersion = 'key' in statement && statement.key === 'dovecot_config_version'
  if (!isVersion)
    return known === undefined ? new Refusal('section', 'The first setting must be dovecot_config_version') : undefined
  const { value } = statement as Extract<Statement, { kind: 'setting' }>
  if (known !== undefined)
    return known === value ? known : new Refusal('value', "dovecot_config_version value can't be changed once set")
  if (statement.kind !== 'setting' || statement.form !== 'value')
    return new Refusal('value', 'Invalid dovecot_config_version: value is not a string')
  if (SUPPORTED.includes(value)) return value
  const list = SUPPORTED.join(' ')
  return new Refusal('value', `Invalid dovecot_config_version: Currently supported versions are: ${list}`)
}
