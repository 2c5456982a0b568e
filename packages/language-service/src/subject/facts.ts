/** What is known of the names that settings have: whether programs know them at all, and whether they are old. */

import { Memo } from '@mailcfg/core'
import {
  compareVersions,
  courierFormats,
  courierKey,
  cyrusOption,
  dovecotSqlConfKey,
  extmailKey,
  mysqlOption,
  postfixParameter,
  postfixServiceParameter,
  restriction,
  saslauthdKey,
} from '@mailcfg/knowledge'
import type { Document, PostfixInstance } from '@mailcfg/model'

/** What a name is. */
export interface NameFacts {
  /** `undefined` where nothing is known of such names at all. */
  readonly known: boolean | undefined
  readonly deprecated: boolean
}

const NOTHING: NameFacts = { known: undefined, deprecated: false }
const KNOWN: NameFacts = { known: true, deprecated: false }
const UNKNOWN: NameFacts = { known: false, deprecated: false }

/** The facts about a parameter that main.cf or a `-o` sets. */
export function parameterFacts(name: string, postfix: PostfixInstance | undefined): NameFacts {
  const parameter = postfixParameter(name)
  const version = postfix?.versions.postfix
  if (parameter) return { known: true, deprecated: isOld(parameter, version) || parameter.obsolete === true }
  if (postfix === undefined) return NOTHING
  return postfixServiceParameter(name, []) !== undefined || isReferredTo(postfix, name) ? KNOWN : UNKNOWN
}

/** Names that the files of a configuration refer to, and database clients whose settings begin with theirs. */
interface Referred {
  readonly names: ReadonlySet<string>
  readonly clients: readonly string[]
}

const referred = new Memo<object, Referred>()
const CLIENTS = /\b(?:ldap|memcache|mongodb|mysql|pgsql|sqlite):(\w+)/g

/**
 * Whether anything may refer to a name that somebody made up. Looks at the texts alone: to a keystroke that is worth
 * more than to be as strict as `knownNames`, which expands every value for every service.
 */
function isReferredTo(postfix: PostfixInstance, name: string): boolean {
  const { names, clients } = referred.getOrInsertComputed(postfix.identity, () => referredIn(postfix))
  return names.has(name) || clients.some((client) => name.startsWith(client))
}

function referredIn(postfix: PostfixInstance): Referred {
  const text = [postfix.main, postfix.master].map((document) => document?.source.text ?? '').join('\n')
  const classes = postfix.value('smtpd_restriction_classes').text.split(/[\s,]+/)
  const macros = [...text.matchAll(/\$[({]?\s*(\w+)/g)].map((match) => match[1] as string)
  return {
    names: new Set([...classes, ...macros]),
    clients: [...text.matchAll(CLIENTS)].map((match) => `${match[1]}_`),
  }
}

/** The facts about a restriction, in any case; classes are no business of it. */
export function restrictionFacts(name: string, version?: string): NameFacts {
  const fact = restriction(name)
  return fact ? { known: true, deprecated: isOld(fact, version) } : UNKNOWN
}

/** Whether a release counts as past the point where the thing went out of use; every one does when none is named. */
function isOld(
  { deprecatedSince, removedIn }: { readonly deprecatedSince?: string; readonly removedIn?: string },
  version: string | undefined,
): boolean {
  const since = deprecatedSince ?? removedIn
  if (since === undefined) return false
  return version === undefined || compareVersions(version, since) >= 0
}

/** The facts about the name of an assignment in the files of other programs. */
export function keyFacts({ language }: Document, name: string): NameFacts {
  if (language.product === 'courier') {
    if (courierFormats().some((format) => courierKey(format, name))) return KNOWN
    // The start scripts of imapd and pop3d hand every variable on.
    return language.id.startsWith('auth') ? UNKNOWN : NOTHING
  }
  switch (language.id) {
    case 'smtpd.conf':
      return cyrusOption(name) ? KNOWN : UNKNOWN
    case 'webmail.cf':
    case 'webman.cf':
      return extmailKey(language.id, name) ? KNOWN : UNKNOWN
    case 'dovecot-sql':
      return dovecotSqlConfKey('sql', name) || dovecotSqlConfKey('ldap', name) ? KNOWN : UNKNOWN
    case 'saslauthd':
      return saslauthdKey(name) ? KNOWN : UNKNOWN
    case 'my.cnf':
      // The server has far more options than those that matter to mail.
      return mysqlOption(name) ? KNOWN : NOTHING
    default:
      return NOTHING
  }
}
