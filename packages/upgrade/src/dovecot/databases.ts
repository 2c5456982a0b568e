/** passdb and userdb sections: 2.4 wants them named, and the words of `args` as settings. */

import type { Placed, Section, Setting } from '@mailcfg/model'
import { block } from '../rewriting.ts'
import { type DovecotUpgrade, placeOf } from './context.ts'
import { argumentLines, type DatabaseKind } from './database-arguments.ts'
import { fieldLines } from './fields.ts'
import { nameWritten } from './values.ts'

/** Drivers that are gone, and what the manual of 2.4 names in their place. */
const GONE: Readonly<Record<string, string>> = {
  shadow: 'use pam',
  checkpassword: 'use lua',
  dict: 'use lua',
  vpopmail: 'use sql',
  sia: 'use pam',
  nss: 'use passwd',
}

/** Rewrites a passdb or userdb section with the settings in it. */
export function upgradeDatabase(upgrade: DovecotUpgrade, placed: Placed<Section>): void {
  const { item, document } = placed
  const kind = item.type.text as DatabaseKind
  const driver = upgrade.instance.settingOf(item, 'driver')?.decoded ?? ''
  const successor = GONE[driver]
  if (successor !== undefined) {
    const why = `2.4 has no ${kind} ${driver}; ${successor}`
    upgrade.commentOutSection(placed, { kind: 'undecided', what: `${kind} ${driver} is left to you`, why })
    return
  }
  const name = upgrade.names.take(kind, nameFor(upgrade, placed, driver))
  const header = `${kind} ${nameWritten(name)} {`
  const lines = item.header.end > item.header.start ? [header] : []
  upgrade.replace(placeOf(placed), lines, {
    what: `${kind} { becomes ${header}`,
    why: `2.4 tells each ${kind} by its name`,
  })
  for (const setting of upgrade.instance.settingsOf(item)) {
    if (setting.document === document) databaseSetting(upgrade, setting, { kind, driver, name })
  }
}

/** The name it has, or one that says what it is for. */
function nameFor(upgrade: DovecotUpgrade, { item }: Placed<Section>, driver: string): string {
  const on = (setting: string): boolean => /^y/i.test(upgrade.instance.settingOf(item, setting)?.decoded ?? '')
  const own = item.name?.text || upgrade.instance.settingOf(item, 'name')?.decoded
  if (own) return own
  return on('deny') ? 'deny' : on('master') ? 'master' : driver || 'default'
}

interface Database {
  readonly kind: DatabaseKind
  readonly driver: string
  readonly name: string
}

function databaseSetting(upgrade: DovecotUpgrade, placed: Placed<Setting>, { kind, driver, name }: Database): void {
  const { item } = placed
  const setting = item.name.text
  const put = (lines: readonly string[], why: string): void => {
    const now = lines.length === 0 ? 'goes' : `becomes ${lines[0]}${lines.length > 1 ? ' …' : ''}`
    upgrade.replace(placeOf(placed), lines, { what: `${setting} ${now}`, why })
  }
  if (setting === 'driver' && name === driver) put([], `the name of the ${kind} says its driver`)
  else if (setting === 'name') put([], `the ${kind} has its name behind the word ${kind}`)
  else if (setting === 'args') {
    const lines = argumentLines(upgrade, placed, { kind, driver })
    if (lines.some((line) => line.startsWith('# mailcfg:'))) upgrade.of(placed.document).replace(item.line, lines)
    else put(lines, '2.4 has settings in place of the words of args')
  } else if (setting === 'default_fields' || setting === 'override_fields') {
    const suffix = setting === 'default_fields' ? ':default' : ''
    put(
      block('fields', fieldLines(item.decoded, suffix)),
      '2.4 has a block of fields; those with :default give way to the database',
    )
  } else if (setting === 'mechanisms') put([`mechanisms_filter = ${item.decoded}`], '2.4 calls it mechanisms_filter')
  else if (setting === 'pass') {
    put(/^y/i.test(item.decoded) ? ['result_success = continue'] : [], 'result_success says what follows a match')
  } else if (setting === 'auth_verbose') {
    upgrade.commentOut(placeOf(placed), {
      kind: 'removed',
      what: 'auth_verbose becomes a comment',
      why: `2.4 has auth_verbose for all of them only`,
    })
  }
}
