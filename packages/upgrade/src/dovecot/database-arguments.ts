/** The words of `args` of a passdb or userdb, by its driver, as settings of 2.4. */

import type { Placed, Setting } from '@mailcfg/model'
import { block } from '../rewriting.ts'
import type { DovecotUpgrade } from './context.ts'
import { placeOf } from './context.ts'
import { isUpgraded, upgradeExternal } from './external.ts'
import { fieldLines } from './fields.ts'
import { assigned } from './values.ts'
import { textFor24 } from './variables.ts'

/** The two kinds of databases. */
export type DatabaseKind = 'passdb' | 'userdb'

interface Driver {
  readonly kind: DatabaseKind
  readonly driver: string
}

/** The lines for `args`; what is not understood becomes a comment. */
export function argumentLines(upgrade: DovecotUpgrade, placed: Placed<Setting>, { kind, driver }: Driver): string[] {
  const args = placed.item.decoded.trim()
  if (args === '') return []
  switch (driver) {
    case 'sql':
    case 'ldap':
      return externalLines(upgrade, placed, args, driver)
    case 'passwd-file':
      return passwdFileLines(args)
    case 'pam':
      return pamLines(upgrade, placed, args)
    case 'static':
      return staticLines(args, kind)
    case 'passwd':
      return args.split(/\s+/).flatMap((word) => (/^blocking=/.test(word) ? [useWorker(word)] : fieldBlock(word)))
    case 'lua':
      return luaLines(args)
    default:
      return unknown(upgrade, placed, `args of the driver ${driver || '(none)'} have no counterpart that is known`)
  }
}

/** The file of a database is included where it was named: its settings then hold for this database alone. */
function externalLines(
  upgrade: DovecotUpgrade,
  placed: Placed<Setting>,
  path: string,
  driver: 'sql' | 'ldap',
): string[] {
  const file = upgrade.file(path, placed.document)
  if (file?.shape !== 'assignments') {
    const why = `${path} was not seen; write its settings as 2.4 has them, then take the # away`
    return [...unknown(upgrade, placed, why), `# !include_try ${path}`]
  }
  if (!isUpgraded(file)) upgradeExternal(upgrade, file, driver)
  return [`!include_try ${path}`]
}

function unknown(upgrade: DovecotUpgrade, placed: Placed<Setting>, why: string): string[] {
  upgrade.say(placeOf(placed), { kind: 'undecided', what: 'args is left to you', why })
  return [`# mailcfg: ${why}`, ...upgrade.asComment(placeOf(placed))]
}

/** `scheme=` and `username_format=` before the path. */
function passwdFileLines(args: string): string[] {
  const lines: string[] = []
  let rest = args
  for (;;) {
    const option = /^(scheme|username_format)=(\S+)\s+/.exec(rest)
    if (!option) break
    const [whole, name, value = ''] = option
    const now = name === 'scheme' ? 'default_password_scheme' : 'auth_username_format'
    lines.push(assigned(now, textFor24(value, 'auth').text))
    rest = rest.slice(whole.length)
  }
  return [...lines, assigned('passwd_file_path', textFor24(rest, 'auth').text)]
}

function pamLines(upgrade: DovecotUpgrade, placed: Placed<Setting>, args: string): string[] {
  return args.split(/\s+/).flatMap((word) => {
    const [name = '', value] = word.split('=')
    if (value === undefined && name === '-session') return ['pam_session = yes']
    if (value === undefined && !/^(?:session|setcred)$/.test(name)) {
      return [assigned('pam_service_name', name === '*' ? '%{protocol}' : textFor24(name, 'auth').text)]
    }
    if (/^(?:session|setcred|failure_show_msg|max_requests)$/.test(name)) return [`pam_${name} = ${value ?? 'yes'}`]
    return unknown(upgrade, placed, `2.4 has no ${name} for PAM`)
  })
}

/** The words are fields, but for the password and two switches. */
function staticLines(args: string, kind: DatabaseKind): string[] {
  const words = args.split(/\s+/)
  const own = words.flatMap((word) => {
    if (kind === 'passdb' && word.startsWith('password=')) return [assigned('static_password', word.slice(9))]
    if (/^allow_all_users=/.test(word)) return [`static_${word.replace('=', ' = ')}`]
    return /^blocking=/.test(word) ? [useWorker(word)] : []
  })
  const fields = words.filter(
    (word) => !/^(?:allow_all_users|blocking)=/.test(word) && !(kind === 'passdb' && word.startsWith('password=')),
  )
  return [...own, ...(fields.length > 0 ? fieldBlock(fields.join(' ')) : [])]
}

function fieldBlock(words: string): string[] {
  return block('fields', fieldLines(words))
}

function luaLines(args: string): string[] {
  return args.split(/\s+/).flatMap((word) => {
    if (word.startsWith('file=')) return [assigned('lua_file', word.slice(5))]
    if (/^blocking=/.test(word)) return [useWorker(word)]
    const [name = '', value = ''] = word.split('=')
    return block('lua_settings', [assigned(name, value)])
  })
}

function useWorker(word: string): string {
  return `use_worker = ${/=(?:y|yes|1)$/i.test(word) ? 'yes' : 'no'}`
}
