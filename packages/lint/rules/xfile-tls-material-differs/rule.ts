/** Postfix and Dovecot show different certificates. */

import {
  baseName,
  type DovecotInstance,
  directoryOf,
  normalizePath,
  type PostfixInstance,
  type Stack,
  valueRange,
} from '@mailcfg/model'
import type { PlacedSetting } from '../../src/dovecot-settings.ts'
import { defineRule, type Found } from '../../src/rule.ts'
import { tlsFiles } from '../../src/tls-files.ts'

interface Differs extends Found {
  readonly path: string
  readonly other: string
  readonly place: Found
}

/** Names under which one certificate is kept with and without its chain. */
const SHARED = /^(?:full)?(?:chain|cert|certificate|bundle)\d*\.(?:pem|crt|cer)$/

export const rule = defineRule<'postfix', Differs>({
  id: 'xfile-tls-material-differs',
  summary: 'Postfix and Dovecot show different certificates.',
  severity: 'info',
  impact: 'insecure',
  confidence: 'low',
  tier: 'strict',
  listens: { on: 'postfix' },
  *check(postfix, { stack }) {
    const mine = ofPostfix(postfix, stack)
    const [dovecot] = stack.dovecot.filter(({ isWhole }) => isWhole)
    const theirs = dovecot && ofDovecot(dovecot)
    if (mine.length === 0 || theirs === undefined) return
    const [first] = mine as [Found & { path: string }]
    if (mine.some(({ path }) => isSame(path, theirs.path))) return
    yield { source: theirs.source, range: theirs.range, path: theirs.path, other: first.path, place: first }
  },
  describe({ path, other, place }) {
    return {
      what: `Dovecot shows ${path}, Postfix ${other}.`,
      why: 'Mail programs that use one name for both servers get a warning when one of the two is renewed, or made for that name, and the other is not.',
      help: 'Let both name the same files, or see that both are renewed.',
      related: [{ source: place.source, range: place.range, message: 'the certificate of Postfix' }],
    }
  },
})

function isSame(a: string, b: string): boolean {
  if (normalizePath(a) === normalizePath(b)) return true
  return directoryOf(a) === directoryOf(b) && SHARED.test(baseName(a)) && SHARED.test(baseName(b))
}

/** The files of the server's certificates, those of keys left out. */
function ofPostfix(postfix: PostfixInstance, stack: Stack): (Found & { path: string })[] {
  return postfix.mainSettings
    .filter(({ name }) => /^smtpd_tls_(?:(?:ec)?cert_file|chain_files)$/.test(name.text))
    .flatMap((setting) => tlsFiles(setting, postfix, stack))
    .filter(({ path }) => !/key[^/]*$|\/private\//i.test(path))
}

function ofDovecot(dovecot: DovecotInstance): (Found & { path: string }) | undefined {
  const old = dovecot.setting('ssl_cert')
  if (old?.item.form === 'file') return at(old, /^<[ \t]*/.exec(old.item.value.text)?.[0].length ?? 0)
  const now = dovecot.setting('ssl_server_cert_file') ?? nested(dovecot)
  return now?.item.form === 'plain' ? at(now, 0) : undefined
}

/** `ssl_server { cert_file = … }` of 2.4. */
function nested(dovecot: DovecotInstance): PlacedSetting | undefined {
  return dovecot.settings.findLast(
    ({ item, around }) =>
      /^(?:ssl_server_)?cert_file$/.test(item.name.text) &&
      around.length === 1 &&
      around[0]?.type.text === 'ssl_server',
  )
}

function at({ item, document }: PlacedSetting, skip: number): (Found & { path: string }) | undefined {
  const { start, end } = valueRange(item)
  const path = item.decoded
  return path.startsWith('/') && item.variables.length === 0
    ? { source: document.source, range: { start: start + skip, end }, path }
    : undefined
}
