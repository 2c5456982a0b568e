/** Settings of the top level that were renamed, removed or moved before 2.3. */

import type { Complain, Handled, LineTarget } from './line-target.ts'
import { obsoleteProtocols } from './obsolete-protocols.ts'

const REMOVED = new Set([
  'login_dir',
  'dbox_rotate_min_size',
  'dbox_rotate_days',
  'director_consistent_hashing',
  'mail_log_max_lines_per_sec',
  'maildir_copy_preserve_filename',
])

/** Workarounds of imap_client_workarounds that are gone, with what is said about them. */
const OLD_WORKAROUNDS: Readonly<Record<string, string>> = {
  'outlook-idle': 'no longer necessary',
  'netscape-eoh': 'no longer supported',
}

/** Translates an obsolete setting of the top level, or of a filter. */
export function obsoleteRootSetting(reading: LineTarget, key: string, value: string, complain: Complain): Handled {
  const apply = (name: string, text: string): Handled => reading.applySetting(name, text, 'value') ?? 'handled'
  const rename = (name: string, text: string): Handled => {
    complain(`${key} has been renamed to ${name}`)
    return apply(name, text)
  }
  if (REMOVED.has(key)) {
    complain(`${key} has been removed`)
    return 'handled'
  }
  switch (key) {
    case 'protocols':
      return obsoleteProtocols(reading, value, complain)
    case 'ssl_cert_file':
    case 'ssl_key_file':
    case 'ssl_ca_file':
      return certificateFile(reading, key, value, complain)
    case 'ssl_disable':
      return rename('ssl', swapped(value, 'no', 'yes'))
    case 'ssl_parameters_regenerate':
    case 'ssl_dh_parameters_length':
      complain(`${key} is no longer needed`)
      return 'handled'
    case 'ssl_protocols':
      return sslProtocols(reading, value, complain)
    case 'sieve':
    case 'sieve_storage':
      return sieve(reading, key, value, complain)
    case 'fsync_disable':
      return rename('mail_fsync', swapped(value, 'never', 'optimized'))
    case 'dbox_rotate_size':
      return rename('mdbox_rotate_size', value)
    case 'imap_client_workarounds':
      return apply(key, withoutOldWorkarounds(value, complain))
  }
  const compress = 'mail_cache_compress_'
  return key.startsWith(compress) ? rename(`mail_cache_purge_${key.slice(compress.length)}`, value) : undefined
}

function swapped(value: string, yes: string, no: string): string {
  return /^yes$/i.test(value) ? yes : /^no$/i.test(value) ? no : value
}

function certificateFile(reading: LineTarget, key: string, value: string, complain: Complain): Handled {
  if (value === '') return 'handled'
  const name = key.replace(/_file$/, '')
  complain(`${key} has been replaced by ${name} = <file`)
  return reading.applySetting(name, value, 'file') ?? 'handled'
}

function sieve(reading: LineTarget, key: string, value: string, complain: Complain): Handled {
  complain(
    key === 'sieve'
      ? 'sieve has been moved into plugin {} section'
      : 'sieve_storage has been moved into plugin { sieve_dir }',
  )
  return reading.assign('', 'plugin', '') ?? reading.assign(key, `plugin/${key}`, value) ?? 'handled'
}

function withoutOldWorkarounds(value: string, complain: Complain): string {
  const words = value.split(/[ ,]+/).map((word) => {
    const gone = OLD_WORKAROUNDS[word]
    if (gone) complain(`imap_client_workarounds=${word} is ${gone}`)
    return gone ? '' : word
  })
  return words.join(' ')
}

const SSL_VERSIONS = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2']

/** The oldest version that ssl_protocols leaves is what ssl_min_protocol becomes. */
function sslProtocols(reading: LineTarget, value: string, complain: Complain): Handled {
  complain('ssl_protocols has been replaced by ssl_min_protocol')
  const words = value.split(/[, ]+/).filter((word) => word !== '')
  const unknown = words.map((word) => word.replace(/^!/, '')).find((word) => !SSL_VERSIONS.includes(word))
  const last = new Map(words.map((word) => [word.replace(/^!/, ''), !word.startsWith('!')]))
  const chosen = words.some((word) => !word.startsWith('!'))
  const oldest = SSL_VERSIONS.find((version) => (chosen ? last.get(version) === true : !last.has(version)))
  const wrong = unknown === undefined ? 'All protocols disabled' : `Unrecognized protocol '${unknown}'`
  if (unknown === undefined && oldest !== undefined)
    return reading.applySetting('ssl_min_protocol', oldest, 'value') ?? 'handled'
  const text = `Could not find a minimum ssl_min_protocol setting from ssl_protocols = ${value}: ${wrong}`
  reading.warn('obsolete', text, 'error')
  return 'handled'
}
