/** Names of Dovecot settings in their blocks: what knowledge of a release line says of a setting where it stands. */

import {
  dovecotBlock,
  dovecotKnows,
  dovecotSetting,
  dovecotSettings,
  type DovecotSetting as Fact,
} from '@mailcfg/knowledge'
import type { Section, Setting } from '../documents/blocks.ts'
import type { DovecotDialectName } from '../documents/dovecot-dialect.ts'
import { isFilterSection, settingPath } from './instance.ts'
import type { Placed } from './placed-items.ts'

const RELEASES: Readonly<Record<Exclude<DovecotDialectName, 'unknown'>, readonly string[]>> = {
  '1.x': ['1.1', '1.2'],
  '2.0-2.3': ['2.0', '2.1', '2.2', '2.3'],
  '2.4': ['2.4'],
}

/** Names of 1.x and of early 2.x that 2.3 translates with a warning (measured with doveconf 2.3.19, one by one). */
export const TRANSLATED_BY_23: ReadonlySet<string> = new Set(
  `auth_chroot auth_count auth_executable auth_process_size auth_user dbox_rotate_days dbox_rotate_min_size
  dbox_rotate_size director_consistent_hashing fsync_disable login_chroot login_dir login_executable
  login_max_connections login_max_processes_count login_process_per_connection login_process_size
  login_processes_count login_user mail_cache_compress_continued_percentage mail_cache_compress_delete_percentage
  mail_cache_compress_header_continue_count mail_cache_compress_min_size mail_drop_priv_before_exec
  mail_executable mail_log_max_lines_per_sec mail_process_size maildir_copy_preserve_filename max_mail_processes
  sieve sieve_storage ssl_ca_file ssl_cert_file ssl_dh_parameters_length ssl_disable ssl_key_file ssl_listen
  ssl_parameters_regenerate ssl_protocols`.split(/\s+/),
)

/** Whether the names in a section are free, or not on record: nothing can be said of a setting in it. */
export function hasFreeNames(around: readonly Section[]): boolean {
  return around.some((section) => {
    const { text } = section.type
    if (/^(?:plugin|dict|fields|map|passdb_fields|userdb_fields|group)$/.test(text) || section.recovered) return true
    const blocks = ['1.2', '2.3', '2.4'].map((release) => dovecotBlock(text, release))
    return (
      blocks.every((block) => block === undefined) ||
      blocks.some((b) => b?.kind === 'boollist' || b?.kind === 'strlist')
    )
  })
}

/** Paths under which knowledge may have a setting: that of its section, and in 2.4 the long names of the blocks' content. */
export function pathsOf(placed: Placed<Setting>): string[] {
  const { item, around } = placed
  const name = item.name.text
  const long = around.flatMap((section) => {
    const { type, name: own } = section
    return own
      ? [`${type.text}_${name}`, `${type.text}_${own.text}_${name}`, `${own.text}_${name}`]
      : [`${type.text}_${name}`]
  })
  const inner = around.filter((section) => !isFilterSection(section))
  const in1 =
    inner[0]?.type.text === 'auth' ? [`auth_${name}`, settingPath(placed).replace(/\/auth_(\w+)$/, '/$1')] : []
  return [settingPath(placed), ...in1, ...long]
}

/** The release lines, oldest first, in which a setting is known where it stands; in 2.4 also by its plain name in any block. */
export function knownIn(placed: Placed<Setting>): (keyof typeof RELEASES)[] {
  const facts = pathsOf(placed).flatMap((path) => dovecotSetting(path) ?? [])
  const plain = dovecotSetting(placed.item.name.text)
  return (['1.x', '2.0-2.3', '2.4'] as const).filter(
    (dialect) =>
      facts.some((fact) => isIn(fact, dialect)) || (dialect === '2.4' && plain !== undefined && isIn(plain, '2.4')),
  )
}

/** The setting as the first release line that knows it describes it. */
export function factOf(placed: Placed<Setting>): Fact | undefined {
  for (const path of [...pathsOf(placed), placed.item.name.text]) {
    const fact = dovecotSetting(path)
    if (fact) return fact
  }
  return undefined
}

/** Whether some release of a line knows the setting; what is not on record counts as known. */
export function isIn(fact: Fact, dialect: keyof typeof RELEASES): boolean {
  return RELEASES[dialect].some((release) => dovecotKnows(fact, release) !== false)
}

/** Names that may stand beside a setting in its section, for suggestions. */
export function namesBeside(placed: Placed<Setting>, dialect: DovecotDialectName): string[] {
  const prefix = settingPath(placed).replace(/[^/]*$/, '')
  return dovecotSettings()
    .filter(({ name, pattern }) => !pattern && name.startsWith(prefix) && !name.slice(prefix.length).includes('/'))
    .filter((fact) => dialect === 'unknown' || isIn(fact, dialect))
    .map(({ name }) => name.slice(prefix.length))
}

/** Sections of 2.0 to 2.3, as paths, in which a name is known; the empty path is the top level. */
export function sectionsOf(name: string): string[] {
  return dovecotSettings()
    .filter((fact) => (fact.name === name || fact.name.endsWith(`/${name}`)) && isIn(fact, '2.0-2.3'))
    .map((fact) => fact.name.slice(0, -name.length).replace(/\/$/, ''))
}
