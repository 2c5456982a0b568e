/** Where a path begins while nothing of it is typed: files that others use for the same, usual folders, the root. */

import type { PostfixInstance, Stack } from '@mailcfg/model'
import { type CompletionItem, RANK } from './item.ts'
import { type CompletionPlace, pathItems } from './paths.ts'

/** Names of files that hold certificates or keys. */
export const CERTIFICATES = /\.(?:pem|crt|cer|key|p12)$/i

/** What a parameter of Postfix wants of TLS, and the settings of Dovecot that want the same. */
const PURPOSES: readonly (readonly [RegExp, RegExp])[] = [
  [/_tls_cert_file$/, /^ssl_(?:server_)?cert(?:_file)?$/],
  [/_tls_key_file$/, /^ssl_(?:server_)?key(?:_file)?$/],
  [/_tls_CAfile$/, /^ssl_(?:client_)?ca_file$/],
]

const FOLDERS = ['/etc/letsencrypt/live/', '/etc/ssl/certs/', '/etc/ssl/private/', '/etc/pki/tls/', '/etc/postfix/']

/** The beginnings of a path of a parameter that is still empty. */
export function pathStarts(place: CompletionPlace, parameter: string): CompletionItem[] {
  const purpose = PURPOSES.find(([pattern]) => pattern.test(parameter))
  return [...(purpose ? tlsPaths(place, parameter, purpose) : []), ...pathItems(place, '/')]
}

function tlsPaths(
  place: CompletionPlace,
  parameter: string,
  [ofPostfix, ofDovecot]: (typeof PURPOSES)[number],
): CompletionItem[] {
  const { postfix, stack } = place
  const used = [...(postfix ? postfixPaths(postfix, ofPostfix) : []), ...dovecotPaths(stack, ofDovecot)]
  const files = used
    .filter(({ name, path }) => name !== parameter && path.startsWith('/'))
    .map(({ name, path }): CompletionItem => {
      return { label: path, kind: 'file', detail: `used by ${name}`, rank: RANK.usual }
    })
  const folders = FOLDERS.filter((folder) => pathItems(place, folder).length > 0)
  return [
    ...files,
    ...folders.map((label): CompletionItem => ({ label, kind: 'folder', rank: RANK.common, continues: true })),
  ]
}

interface UsedPath {
  /** The setting that has the path. */
  readonly name: string
  readonly path: string
}

function postfixPaths(postfix: PostfixInstance, pattern: RegExp): UsedPath[] {
  return [...postfix.mainSettings, ...postfix.masterSettings]
    .filter(({ name }) => pattern.test(name.text))
    .map(({ name, value, service }) => ({ name: name.text, path: postfix.expand(value.text, service).text }))
}

function dovecotPaths({ dovecot }: Stack, pattern: RegExp): UsedPath[] {
  return dovecot
    .flatMap(({ settings }) => settings.map(({ item }) => item))
    .filter(({ name }) => pattern.test(name.text))
    .map(({ name, decoded }) => ({ name: name.text, path: decoded }))
}
