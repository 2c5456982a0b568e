/** Mechanisms that need the password itself, where only hashes are stored. */

import type { Label } from '@mailcfg/core'
import {
  assignmentOf,
  type DovecotInstance,
  dovecotPlaces,
  driversOf,
  isAllSeen,
  type NamedDriver,
  type Placed,
  plainValue,
  type Stack,
  sectionOf,
} from '@mailcfg/model'
import { wordsOf } from '../../src/dovecot-settings.ts'
import { defineRule, type Found, isAssignments } from '../../src/rule.ts'

interface Impossible extends Found {
  readonly mechanism: string
  /** Why no passdb can serve it. */
  readonly stores: string
  readonly place: Label
  readonly sure: boolean
}

/** Mechanisms that need the password, and the schemes with which they work besides plain text. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  'cram-md5': /^(?:CRAM-MD5|HMAC-MD5)$/,
  'digest-md5': /^DIGEST-MD5$/,
  apop: /^$/,
  ntlm: /^(?:NTLM|LANMAN)$/,
  'scram-sha-1': /^SCRAM-SHA-1$/,
  'scram-sha-256': /^SCRAM-SHA-256$/,
}
const CLEAR = /^(?:PLAIN|CLEAR|CLEARTEXT|PLAIN-TRUNC)$/
/** Databases that tell whether a password is right, and never what it is. */
const NEVER = new Set(['pam', 'shadow', 'passwd', 'bsdauth', 'checkpassword', 'imap'])

export const rule = defineRule<'dovecot', Impossible>({
  id: 'dovecot-mechanism-needs-plain-password',
  summary: 'A mechanism needs the password itself, and only hashes are stored.',
  severity: 'error',
  impact: 'rejects-mail',
  confidence: 'medium',
  tier: 'default',
  listens: { on: 'dovecot' },
  *check(dovecot, { stack }) {
    const setting = dovecot.setting('auth_mechanisms')
    if (setting === undefined || plainValue(setting.item) === undefined || !isAllSeen(dovecot, stack)) return
    const stores = driversOf(dovecot, 'passdb').map((driver) => storeOf(driver, dovecot, stack))
    const [first] = stores
    if (first === undefined || stores.length < dovecot.sections('passdb').length) return
    for (const { text, range } of wordsOf(setting.item)) {
      const works = NEEDS[text.toLowerCase()]
      if (works === undefined || stores.some((store) => store === undefined || canServe(store, works))) continue
      const { scheme, driver, place } = first
      const stored = scheme ? `${scheme} hashes` : `what ${driver} tells`
      yield {
        source: setting.document.source,
        range,
        mechanism: text.toUpperCase(),
        stores: stored,
        place,
        sure: !scheme,
      }
    }
  },
  describe({ mechanism, stores, place, sure }) {
    return {
      what: `${mechanism} cannot work with ${stores}.`,
      why: 'The server must compute with the password itself. The mechanism is announced, mail programs choose it because it looks safer, and every login by it fails.',
      help: 'Offer plain and login only, over TLS.',
      // A hash with a {SCHEME} in front does not go by the default.
      ...(sure ? {} : { severity: 'warning' as const }),
      related: [place],
    }
  },
})

interface Store {
  readonly driver: string
  readonly scheme: string | undefined
  readonly place: Label
}

function canServe({ scheme }: Store, works: RegExp): boolean {
  return scheme !== undefined && (CLEAR.test(scheme) || works.test(scheme))
}

/** What a passdb stores; `undefined` when that cannot be told. */
function storeOf(
  { driver, source, range, place }: NamedDriver,
  dovecot: DovecotInstance,
  stack: Stack,
): Store | undefined {
  if (NEVER.has(driver))
    return { driver, scheme: undefined, place: { source, range, message: 'passwords are checked here' } }
  const section = place.item.kind === 'section' ? place.item : sectionOf(place)
  const settings = section ? dovecot.settingsOf(section) : []
  for (const placed of settings) {
    const { name } = placed.item
    if (/^(?:passdb_)?default_password_scheme$/.test(name.text)) {
      const scheme = plainValue(placed.item)?.toUpperCase()
      const at = { source: placed.document.source, range: placed.item.value.range, message: 'the stored scheme' }
      if (scheme) return { driver, scheme, place: at }
    }
    if (name.text === 'args') {
      const found = ofArgs(placed as Placed<Extract<Placed['item'], { kind: 'setting' }>>, dovecot, stack)
      if (found) return { driver, ...found }
    }
  }
  return undefined
}

/** `scheme=…` of a passwd-file, or default_pass_scheme of the file that is named. */
function ofArgs(
  { item, document }: Placed<Extract<Placed['item'], { kind: 'setting' }>>,
  dovecot: DovecotInstance,
  stack: Stack,
): Pick<Store, 'scheme' | 'place'> | undefined {
  const word = wordsOf(item).find(({ text }) => text.startsWith('scheme='))
  if (word) {
    const place = { source: document.source, range: word.range, message: 'the stored scheme' }
    return { scheme: word.text.slice('scheme='.length).toUpperCase(), place }
  }
  const file = dovecotPlaces(item.decoded, document.source.uri, dovecot.main.source.uri, stack)
    .map((uri) => stack.documents.get(uri))
    .find((one) => one !== undefined)
  const entry = file && isAssignments(file) ? assignmentOf(file, 'default_pass_scheme') : undefined
  if (file === undefined || entry === undefined || entry.decoded === '') return undefined
  const place = { source: file.source, range: entry.value.range, message: 'the stored scheme' }
  return { scheme: entry.decoded.toUpperCase().replace(/\.\w+$/, ''), place }
}
