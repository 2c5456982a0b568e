/** Whether the passdbs and userdbs of 2.4 are those of 2.3: the same drivers in the same order, with the same words. */

import type { Comparison } from './meaning.ts'
import { expanded23, expanded24, sameSpelling } from './printed.ts'

/** A passdb or userdb as doveconf prints it. */
interface Database {
  readonly type: string
  readonly name: string
  /** Settings; those of an inner block with its name before them. */
  readonly settings: ReadonlyMap<string, string>
}

/** What the files with queries held before the upgrade, by path. */
export type QueryFiles = ReadonlyMap<string, string>

function readDatabases(lines: readonly string[]): Database[] {
  const found: Database[] = []
  let settings: Map<string, string> | undefined
  let inner = ''
  let depth = 0
  for (const line of lines) {
    const text = line.trim()
    const header = /^(passdb|userdb)(?: (.*))? \{$/.exec(line)
    if (header) {
      settings = new Map()
      found.push({ type: header[1] as string, name: (header[2] ?? '').replaceAll('"', ''), settings })
    }
    if (text.endsWith('{')) inner = depth++ === 0 ? '' : `${text.slice(0, -2)}/`
    else if (text === '}') {
      inner = ''
      if (--depth === 0) settings = undefined
    } else {
      const [, name = '', value = ''] = /^(.*?) = ?(.*)$/.exec(text) ?? []
      settings?.set(inner + name, /^".*"$/.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value)
    }
  }
  return found
}

/** Compares the databases of two printed configurations. */
export function compareDatabases(before: readonly string[], after: readonly string[], files: QueryFiles): Comparison[] {
  const now = readDatabases(after)
  const places = { passdb: 0, userdb: 0 }
  return readDatabases(before).flatMap((old) => {
    const type = old.type as 'passdb' | 'userdb'
    const driver = old.settings.get('driver') ?? ''
    if (/^(?:shadow|checkpassword|dict|vpopmail|sia|nss)$/.test(driver)) return []
    const match = now.filter((one) => one.type === type)[places[type]++]
    const found = match?.settings.get('driver') ?? match?.name
    const same: Comparison = {
      setting: `${type}/driver`,
      outcome: found === driver ? 'same' : 'other',
      expected: driver,
      found: found ?? '(none)',
    }
    return [same, ...(match ? argumentsOf(type, driver, old.settings.get('args') ?? '', match, files) : [])]
  })
}

function argumentsOf(
  type: string,
  driver: string,
  args: string,
  { settings }: Database,
  files: QueryFiles,
): Comparison[] {
  return expectedOf(type, driver, args, files).map(([name, value]) => {
    const found = settings.get(name) ?? settings.get(name.replace(/^(?:static|pam)_/, '')) ?? ''
    const outcome = sameSpelling(expanded24(found)) === sameSpelling(value) ? 'same' : 'other'
    return { setting: `${type}/args`, outcome, expected: `${type} ${driver}: ${name} = ${value}`, found }
  })
}

function expectedOf(type: string, driver: string, args: string, files: QueryFiles): [string, string][] {
  const words = args.split(/\s+/).filter((word) => word !== '')
  const pairs = words.map((word): [string, string] => {
    const at = word.indexOf('=')
    return at < 0 ? ['', word] : [word.slice(0, at), word.slice(at + 1)]
  })
  if (driver === 'static') {
    return pairs.map(([key, value]) => [
      key === 'allow_all_users' ? `static_${key}` : `fields/${key}`,
      expanded23(value),
    ])
  }
  if (driver === 'passwd-file') {
    const names: Record<string, string> = {
      '': 'passwd_file_path',
      scheme: 'default_password_scheme',
      username_format: 'auth_username_format',
    }
    return pairs.map(([key, value]) => [names[key] ?? key, expanded23(value)])
  }
  if (driver === 'pam')
    return pairs.map(([key, value]) => [
      key === '' ? 'pam_service_name' : `pam_${key}`,
      value === '*' ? 'imap' : expanded23(value),
    ])
  return driver === 'sql' ? queriesOf(type, files.get(args) ?? '') : []
}

const QUERIES: Readonly<Record<string, readonly [string, string]>> = {
  password_query: ['passdb', 'query'],
  user_query: ['userdb', 'query'],
  iterate_query: ['userdb', 'iterate_query'],
  default_pass_scheme: ['passdb', 'default_password_scheme'],
}

/** The queries of a file that stand on a line of their own. */
function queriesOf(type: string, text: string): [string, string][] {
  return text.split('\n').flatMap((line): [string, string][] => {
    const [, name = '', value = ''] = /^(\w+)\s*=\s*(.*)$/.exec(line) ?? []
    const query = QUERIES[name]
    const isWhole =
      !value.endsWith('\\') && !value.includes('#') && !/\bas\s+(?:userdb_)?(?:quota_rule|mail)\b/i.test(value)
    return query && query[0] === type && isWhole ? [[query[1], expanded23(value)]] : []
  })
}
