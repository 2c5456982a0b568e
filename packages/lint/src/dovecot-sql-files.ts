/** Files of Dovecot up to 2.3 that hold the connection and the queries of a database. */

import { plainValue } from '@mailcfg/model'
import type { PlacedSetting } from './dovecot-settings.ts'

/** Whether `args` of a passdb or userdb names such a file, for sql, ldap or dict. */
export function isSqlFile({ item, around }: PlacedSetting): boolean {
  const section = around[around.length - 1]
  if (section === undefined || !/^\/[^\s=%]+$/.test(plainValue(item) ?? '')) return false
  const driver = section.items.findLast((one) => one.kind === 'setting' && one.name.text === 'driver')
  const name = driver?.kind === 'setting' ? driver.decoded : section.name?.text
  return name === 'sql' || name === 'ldap' || name === 'dict'
}
