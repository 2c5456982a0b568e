/** The files of certificates and keys that Postfix's TLS parameters name, one by one. */

import { type FileState, isTemplated, type ParameterSetting, type PostfixInstance, type Stack } from '@mailcfg/model'
import { type Found, foundIn } from './rule.ts'
import { isEffective } from './settings.ts'

/** What a file has to hold. */
export type TlsFileRole = 'certificate' | 'key' | 'chain' | 'authorities'

/** One file in the value of a TLS parameter. */
export interface TlsFile extends Found {
  readonly setting: ParameterSetting
  /** The path as the server knows it. */
  readonly path: string
  readonly role: TlsFileRole
  /** What the disk says of it; `undefined` when nobody looked. */
  readonly state: FileState | undefined
}

/** What PEM files call private keys that Postfix reads; keys with a pass phrase are not among them. */
export const KEY_LABEL = /^(?:RSA |EC |DSA )?PRIVATE KEY$/

const SIDES = ['smtpd_tls', 'smtp_tls', 'lmtp_tls', 'tlsproxy_tls', 'tlsproxy_client', 'postscreen_tls']
const ENDS: readonly (readonly [string, TlsFileRole])[] = [
  ...['cert', 'dcert', 'eccert'].map((kind) => [`${kind}_file`, 'certificate'] as const),
  ...['key', 'dkey', 'eckey'].map((kind) => [`${kind}_file`, 'key'] as const),
  ['chain_files', 'chain'],
  ['CAfile', 'authorities'],
  ['CApath', 'authorities'],
  ['trust_anchor_file', 'authorities'],
]
const ROLES: ReadonlyMap<string, TlsFileRole> = new Map(
  SIDES.flatMap((side) => ENDS.map(([end, role]): [string, TlsFileRole] => [`${side}_${end}`, role])),
)

/** Names of the parameters that hold files of the given roles. */
export function tlsFileParameters(...roles: readonly TlsFileRole[]): string[] {
  return [...ROLES].flatMap(([name, role]) => (roles.includes(role) ? [name] : []))
}

/**
 * The absolute paths that an effective setting names; one that comes out of another parameter is reported there. Only
 * chains and trust anchors are lists: elsewhere blanks belong to the path.
 */
export function tlsFiles(setting: ParameterSetting, postfix: PostfixInstance | undefined, stack: Stack): TlsFile[] {
  const { value, source } = setting
  const role = ROLES.get(setting.name.text)
  if (role === undefined || isTemplated(value.text) || !isEffective(setting, postfix)) return []
  const words = /_chain_files$|_trust_anchor_file$/.test(setting.name.text) ? /[^\s,]+/g : /^.+$/gs
  return [...value.text.matchAll(words)].flatMap((match) => {
    const { text: path, known } = postfix?.expand(match[0], setting.service) ?? { text: match[0], known: true }
    if (!known || !path.startsWith('/') || /^\$[({]?\w+[)}]?$/.test(match[0])) return []
    const place = { setting, path, role, state: stack.fileState(path) }
    return [foundIn(source, value, match.index, match.index + match[0].length, place)]
  })
}
