/** Percent variables of Dovecot 2.3 in the spelling of 2.4 (var-expand.c of both; the upgrade page of 2.4). */

/** Where a value is expanded; one letter means different things in different places. */
export type VariableContext =
  | 'auth'
  | 'login'
  | 'mail'
  | 'login-log'
  | 'deliver-log'
  | 'imap-logout'
  | 'pop3-logout'
  | 'uidl'
  | 'rejection'

/** A part of a text that 2.4 writes otherwise. */
export interface VariableEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What becomes of the variables of a text. */
export interface VariableChange {
  readonly edits: readonly VariableEdit[]
  /** Variables that have no counterpart, or none that follows from the text alone. */
  readonly undecided: readonly string[]
}

/** The one-letter variables of users and connections. */
const LETTERS: Readonly<Record<string, string>> = {
  u: 'user',
  n: 'user | username',
  d: 'user | domain',
  s: 'protocol',
  l: 'local_ip',
  r: 'remote_ip',
  h: 'home',
  p: 'process:pid',
  i: 'process:uid',
  w: 'password',
  '!': 'id',
  m: 'mechanism',
  c: 'secured',
  a: 'local_port',
  b: 'remote_port',
  k: 'cert',
  e: 'mail_pid',
}

const OWN_LETTERS: Readonly<Partial<Record<VariableContext, Readonly<Record<string, string>>>>> = {
  auth: { p: 'client_pid' },
  mail: { s: 'service' },
  login: { k: 'ssl_security' },
  'login-log': { s: 'elements', $: 'message' },
  'deliver-log': {
    $: 'message',
    m: 'msgid',
    s: 'subject',
    f: 'from',
    e: 'from_envelope',
    p: 'size',
    w: 'vsize',
  },
  'imap-logout': { i: 'input', o: 'output' },
  'pop3-logout': {
    p: 'top_bytes',
    t: 'top_count',
    b: 'retr_bytes',
    r: 'retr_count',
    d: 'deleted_count',
    m: 'message_count',
    s: 'message_bytes',
    i: 'input',
    o: 'output',
    u: 'uidl_change',
  },
  uidl: { v: 'uidvalidity', u: 'uid', m: 'md5', f: 'filename', g: 'guid' },
  rejection: { n: "literal('\\r\\n')", r: 'reason', s: 'subject', t: 'to' },
}

/** Long names that 2.4 has under another one; `service` is what is now called the protocol. */
const LONG: Readonly<Record<string, string>> = {
  username: 'user | username',
  domain: 'user | domain',
  service: 'protocol',
  lip: 'local_ip',
  rip: 'remote_ip',
  lport: 'local_port',
  rport: 'remote_port',
  pid: 'process:pid',
  uid: 'process:uid',
  gid: 'process:gid',
  mech: 'mechanism',
  auth_username: 'auth_user | username',
  auth_domain: 'auth_user | domain',
  login_username: 'login_user | username',
  login_domain: 'login_user | domain',
  real_lip: 'real_local_ip',
  real_rip: 'real_remote_ip',
  real_lport: 'real_local_port',
  real_rport: 'real_remote_port',
  orig_user: 'original_user',
  orig_username: 'original_user | username',
  orig_domain: 'original_user | domain',
  original_username: 'original_user | username',
  original_domain: 'original_user | domain',
}

const FILTERS: Readonly<Record<string, string>> = {
  L: 'lower',
  U: 'upper',
  E: 'escape',
  R: 'reverse',
  D: 'ldap_dn',
}

const VARIABLE = /%%|%(-?\d*(?:\.-?\d+)?)([LUEXRNHMDT]*)(?:\{([^{}]*)\}|([A-Za-z!$]))/g

/** The changes to the variables of a text; `%%` is a plain percent sign in 2.4, unless a brace follows. */
export function variablesFor24(text: string, context: VariableContext): VariableChange {
  const edits: VariableEdit[] = []
  const undecided: string[] = []
  for (const match of text.matchAll(VARIABLE)) {
    const [whole, width = '', modifiers = '', long, letter = ''] = match
    const end = match.index + whole.length
    if (whole === '%%') {
      if (text[end] !== '{') edits.push({ start: match.index, end, text: '%' })
      continue
    }
    const name = long === undefined ? letterName(letter, context) : longName(long, context)
    const filters = name === undefined ? undefined : filtersOf(width, modifiers)
    if (filters === undefined) undecided.push(whole)
    else {
      const now = `%{${[name, ...filters].join(' | ')}}`
      if (now !== whole) edits.push({ start: match.index, end, text: now })
    }
  }
  return { edits, undecided }
}

/** The text as 2.4 writes it, and the variables that stayed as they were. */
export function textFor24(
  text: string,
  context: VariableContext,
): { readonly text: string; readonly undecided: readonly string[] } {
  const { edits, undecided } = variablesFor24(text, context)
  let result = ''
  let done = 0
  for (const { start, end, text: now } of edits) {
    result += text.slice(done, start) + now
    done = end
  }
  return { text: result + text.slice(done), undecided }
}

function letterName(letter: string, context: VariableContext): string | undefined {
  return OWN_LETTERS[context]?.[letter] ?? LETTERS[letter]
}

function longName(long: string, context: VariableContext): string | undefined {
  if (/[;|]/.test(long)) return long.includes('|') ? long : undefined
  const field = /^((?:user|pass)db:[^:]+):(.+)$/.exec(long)
  if (field) return `${field[1]} | default('${field[2]}')`
  if (long === 'service' && context === 'mail') return long
  if (long === 'hostname' && context !== 'mail') return 'system:hostname'
  return LONG[long] ?? long
}

/** Filters for what stands between the percent sign and the name; `undefined` for what has no counterpart. */
function filtersOf(width: string, modifiers: string): string[] | undefined {
  const [offset, length] = width.includes('.') ? width.split('.') : [undefined, width]
  if (modifiers === 'N') return hashFilters(offset, length ?? '')
  if (modifiers === 'X') return [length ? `hex(${Number(length)})` : 'hex']
  const filters: string[] = []
  for (const one of modifiers) {
    const filter = FILTERS[one]
    if (one === 'M') filters.push('md5', 'hexlify')
    else if (filter === undefined) return undefined
    else filters.push(filter)
  }
  if (width !== '') filters.push(`substr(${Number(offset ?? 0)}, ${Number(length)})`)
  return filters
}

/** `%256Nu` and `%2.256Nu`, as the upgrade page of 2.4 translates them. */
function hashFilters(width: string | undefined, size: string): string[] {
  const range = size === '' ? '' : ` % ${Number(size)}`
  return ['md5', `substr(0, 8)${range}`, width === undefined ? 'hex' : `hex(${Number(width)})`]
}
