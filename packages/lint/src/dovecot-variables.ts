/** Variables of Dovecot's values, `%u` and `%{user}`: their form, their names, and what 2.4 calls them. */

/** One variable of a value. */
export interface DovecotVariable {
  readonly start: number
  readonly end: number
  /** `%Lu` in parts: what stands before the letter, and the letter; the letter is empty for `%{…}`. */
  readonly modifiers: string
  readonly letter: string
  /** What stands between the braces, modifiers included; `undefined` for a letter. */
  readonly long: string | undefined
}

/** Where a variable stands: in settings of a user's mail, or in those of logins, which know more. */
export type VariablePlace = 'mail' | 'login'

/** Letters that some release up to 2.3 knows (those of mail tried out one by one with 2.3.19; src/auth for logins). */
const LETTERS: Readonly<Record<VariablePlace, ReadonlySet<string>>> = {
  mail: new Set([...'undslrhpi']),
  login: new Set([...'undslrhpiwmcabke!']),
}

/** Long names of the same; those with a colon take an argument. */
const NAMES = new Set(
  `user username domain service lip rip home pid uid gid session auth_user auth_username auth_domain hostname local_ip
  remote_ip password mech secured lport rport cert login_user login_username login_domain real_lip real_rip real_lport
  real_rport domain_first domain_last master_user session_pid orig_user orig_username orig_domain local_name client_id
  mechanism local_port remote_port real_local_ip real_remote_ip real_local_port real_remote_port original_user
  original_username original_domain ssl_security mail_pid listener owner_user owner_home ssl_ja3 ssl_ja3_hash
  ssl_client_cert_fp ssl_client_cert_pubkey_fp protocol id`.split(/\s+/),
)

/** The variables of a text in order; `%%` and a percent sign before something else are none. */
export function dovecotVariables(text: string): DovecotVariable[] {
  const found: DovecotVariable[] = []
  for (const match of text.matchAll(/%%|%(-?\d*(?:\.-?\d+)?[LUEXRNHMDT]*)(?:\{([^{}]*)\}|([A-Za-z!]))/g)) {
    if (match[0] === '%%') continue
    const [whole, modifiers = '', long, letter = ''] = match
    found.push({ start: match.index, end: match.index + whole.length, modifiers, letter, long })
  }
  return found
}

/** Whether a release up to 2.3 knows the variable. Functions, and names with an argument, are taken on trust. */
export function isKnownVariable({ letter, long }: DovecotVariable, place: VariablePlace): boolean {
  if (long === undefined) return LETTERS[place].has(letter)
  return /[:;|]/.test(long) || NAMES.has(long)
}

/** Names near which a slip may be. */
export function variableNames(): Iterable<string> {
  return NAMES
}

const IN_24: Readonly<Record<string, string>> = {
  u: 'user',
  n: 'user | username',
  d: 'user | domain',
  h: 'home',
  r: 'remote_ip',
  l: 'local_ip',
  w: 'password',
  m: 'mechanism',
}
const FILTERS: Readonly<Record<string, string>> = { '': '', L: ' | lower', U: ' | upper', M: ' | md5', R: ' | reverse' }

/** The variable as 2.4 writes it; `undefined` where that takes more than a new name. */
export function variableFor24({ letter, modifiers }: DovecotVariable): string | undefined {
  const [name, filter] = [IN_24[letter], FILTERS[modifiers]]
  return name === undefined || filter === undefined ? undefined : `%{${name}${filter}}`
}
