/** What a name in a configuration stands for: things are the same when their keys are. */

import type { Range, Uri } from '@mailcfg/core'
import type { DovecotInstance, PostfixInstance } from '@mailcfg/model'

/** Something that is named in one place and referred to from others. */
export type Thing =
  /** A parameter of Postfix, restriction classes and the administrator's own parameters among them. */
  | { readonly kind: 'parameter'; readonly postfix: PostfixInstance; readonly name: string }
  /** A restriction that smtpd has built in. */
  | { readonly kind: 'restriction'; readonly postfix: PostfixInstance; readonly name: string }
  /** A service of master.cf that others reach by its name: all types but `inet`. */
  | { readonly kind: 'service'; readonly postfix: PostfixInstance; readonly name: string }
  /** A TCP port of this machine. */
  | { readonly kind: 'port'; readonly port: string }
  /** A file, directory or socket of the server. */
  | { readonly kind: 'path'; readonly path: string }
  /** A mail address that tables have as key, in lower case; a local part alone is one, too. */
  | { readonly kind: 'address'; readonly postfix: PostfixInstance; readonly address: string }
  /** A domain, in lower case. */
  | { readonly kind: 'domain'; readonly postfix: PostfixInstance; readonly domain: string }
  /** A setting of Dovecot, by its path as knowledge spells it. */
  | { readonly kind: 'dovecot-setting'; readonly dovecot: DovecotInstance; readonly path: string }
  /** A section of Dovecot that has a name, or a `dict` entry. */
  | {
      readonly kind: 'dovecot-name'
      readonly dovecot: DovecotInstance
      readonly type: string
      readonly name: string
    }
  /** A table or column of a database, in lower case. */
  | { readonly kind: 'sql'; readonly name: string }
  /** A rule of mailcfg. */
  | { readonly kind: 'rule'; readonly id: string }

/** A name at a place of a file. */
export interface NameAt {
  readonly thing: Thing
  /** Exactly the name; it may be a part of a word, such as the service in `scan_destination_recipient_limit`. */
  readonly range: Range
  readonly role: 'definition' | 'reference'
  /** All that belongs to a definition. */
  readonly whole?: Range
}

/** A name with the file that it stands in. */
export interface Occurrence extends NameAt {
  readonly uri: Uri
}

/** What tells a thing from all others of a stack. */
export function thingKey(thing: Thing): string {
  switch (thing.kind) {
    case 'parameter':
    case 'service':
      return `${thing.kind} ${thing.postfix.directory} ${thing.name}`
    case 'restriction':
      return `restriction ${thing.postfix.directory} ${thing.name.toLowerCase()}`
    case 'port':
      return `port ${thing.port}`
    case 'path':
      return `path ${thing.path}`
    case 'address':
      return `address ${thing.postfix.directory} ${thing.address}`
    case 'domain':
      return `domain ${thing.postfix.directory} ${thing.domain}`
    case 'dovecot-setting':
      return `dovecot-setting ${thing.dovecot.main.source.uri} ${thing.path}`
    case 'dovecot-name':
      return `dovecot-name ${thing.dovecot.main.source.uri} ${thing.type} ${thing.name}`
    case 'sql':
      return `sql ${thing.name}`
    case 'rule':
      return `rule ${thing.id}`
  }
}

/** The word that every occurrence of a thing holds, apart from its case. */
export function wordOfThing(thing: Thing): string {
  switch (thing.kind) {
    case 'port':
      return thing.port
    case 'address':
      return thing.address
    case 'domain':
      return thing.domain
    case 'path':
    case 'dovecot-setting':
      return thing.path.slice(thing.path.lastIndexOf('/') + 1)
    case 'rule':
      return thing.id
    default:
      return thing.name
  }
}
