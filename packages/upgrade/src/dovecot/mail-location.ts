/** mail_location of 2.3, `driver:path:KEY=value…`, as the settings that 2.4 has for its parts. */

import { assigned } from './values.ts'
import { textFor24 } from './variables.ts'

/** The settings for a location. */
export interface LocationSettings {
  readonly settings: ReadonlyMap<string, string>
  /** What no setting of 2.4 follows from. */
  readonly undecided: readonly string[]
}

const DRIVERS = /^(maildir|mbox|dbox|sdbox|mdbox|imapc|pop3c|cydir|raw|shared|virtual|obox|auto)$/

/** Settings for `KEY=value` (mail-storage-settings.c of 2.3 and 2.4). */
const KEYS: Readonly<Record<string, string>> = {
  INDEX: 'mail_index_path',
  INDEXPVT: 'mail_index_private_path',
  INDEXCACHE: 'mail_cache_path',
  CONTROL: 'mail_control_path',
  VOLATILEDIR: 'mail_volatile_path',
  INBOX: 'mail_inbox_path',
  LAYOUT: 'mailbox_list_layout',
  ALT: 'mail_alt_path',
  DIRNAME: 'mailbox_directory_name',
  FULLDIRNAME: 'mailbox_directory_name',
  MAILBOXDIR: 'mailbox_root_directory_name',
  SUBSCRIPTIONS: 'mailbox_subscriptions_filename',
  LISTINDEX: 'mailbox_list_index_prefix',
  BROKENCHAR: 'mailbox_list_visible_escape_char',
}

const FLAGS: Readonly<Record<string, readonly [string, string]>> = {
  ALTNOCHECK: ['mail_alt_check', 'no'],
  ITERINDEX: ['mailbox_list_iter_from_index_dir', 'yes'],
  'NO-NOSELECT': ['mailbox_list_drop_noselect', 'yes'],
  'NO-FS-VALIDATION': ['mailbox_list_validate_fs_names', 'no'],
  'UTF-8': ['mailbox_list_utf8', 'yes'],
}

/** Takes a location apart; two colons are a colon that belongs to a path. */
export function locationSettings(location: string): LocationSettings {
  const settings = new Map<string, string>()
  const undecided: string[] = []
  const parts = location.split(/(?<!:):(?!:|[^{]*\})/).map((part) => part.replaceAll('::', ':'))
  const driver = DRIVERS.exec(parts[0] ?? '')?.[1]
  if (driver !== undefined) parts.shift()
  if (driver !== undefined && driver !== 'auto') settings.set('mail_driver', driver === 'dbox' ? 'sdbox' : driver)
  if (driver === undefined && location !== '') undecided.push('the format of the mailboxes, which 2.3 guesses')
  const [path, ...keys] = parts
  const put = (name: string, value: string): void => {
    const { text, undecided: unknown } = textFor24(value, 'mail')
    settings.set(name, text)
    undecided.push(...unknown)
  }
  if (path) put('mail_path', path)
  for (const part of keys) {
    const [key = '', ...rest] = part.split('=')
    const flag = FLAGS[part]
    const name = KEYS[key]
    if (flag) settings.set(...flag)
    else if (name === undefined) undecided.push(part)
    else put(name, rest.join('='))
    if (key === 'DIRNAME') settings.set('mailbox_directory_name_legacy', 'yes')
  }
  return { settings, undecided }
}

/**
 * The lines for a location.
 * @param outer the location that holds around it: what that sets and this one does not would go on to hold in 2.4.
 */
export function locationLines(location: string, outer = ''): { lines: string[]; undecided: readonly string[] } {
  const { settings, undecided } = locationSettings(location)
  const reset = [...locationSettings(outer).settings.keys()].filter((name) => !settings.has(name))
  const lines = [...settings].map(([name, value]) => assigned(name, value))
  if (location !== '') lines.push(...reset.filter((name) => name !== 'mail_driver').map((name) => `${name} =`))
  return { lines, undecided }
}
