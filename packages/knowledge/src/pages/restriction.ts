/** The page about an smtpd access restriction. */
import { type RestrictionFact, restriction, restrictionLists } from '../postfix-restrictions.ts'
import { postfixText } from '../postfix-texts.ts'
import { code, codes, type Fact, lifetime, type Page } from './markdown.ts'

/** The page about the restriction of this name; case does not matter. */
export function restrictionPage(name: string): Page | undefined {
  const fact = restriction(name)
  if (fact === undefined) return undefined
  const text = postfixText('restriction', fact.name)
  return {
    title: fact.name,
    what: `Access restriction of smtpd (Postfix, ${lifetime(fact)}).`,
    summary: text?.summary,
    advice: text?.advice,
    facts: facts(fact),
    references: [`https://www.postfix.org/postconf.5.html#${fact.name}`, 'SMTPD_ACCESS_README'],
  }
}

function facts(fact: RestrictionFact): Fact[] {
  return [
    ['Written as', `\`${fact.name}${argument(fact)}\``],
    ['Looks at', LOOKS_AT[fact.needs]],
    ['Answers', codes(fact.outcomes.map((outcome) => outcome.replaceAll('-', ' ')))?.replaceAll('`', '')],
    ['Lets pass', fact.permitsFor === undefined ? undefined : PERMITS[fact.permitsFor]],
    ['Keeps strangers from relaying', fact.guardsRelay && 'smtpd accepts it as the guard that it demands at start-up'],
    ['Looks up', fact.lookup],
    ['Without its argument', fact.missingArgument],
    ['Has an effect in', listNames(fact)],
    ['Parameters', codes(fact.parameters)],
    ['Means the same as', fact.aliasOf && code(fact.aliasOf)],
    ['Deprecated since', fact.deprecatedSince],
    ['Write instead', fact.replacedBy && code(fact.replacedBy)],
    ['Note', fact.notes],
  ].map(([label, text]): Fact => [label as string, text || undefined])
}

const ARGUMENTS = {
  none: '',
  table: ' type:table',
  domain: ' domain',
  server: ' transport:endpoint',
  'number seconds': ' seconds',
}

function argument({ args, arity, argSyntax }: RestrictionFact): string {
  const text = argSyntax === undefined ? ARGUMENTS[args] : ` ${argSyntax.split(/[,;] /, 1)[0]}`
  return arity === 0 && text !== '' ? ` [${text.trim()}]` : text
}

const LOOKS_AT: Readonly<Record<string, string>> = {
  any: 'no particular part of the session',
  client: 'the client: its name and address',
  helo: 'the name in HELO or EHLO',
  sender: 'the sender address',
  recipient: 'the recipient address',
  etrn: 'the domain in ETRN',
  'session-tls': 'the TLS session of the client',
  'session-sasl': 'the login of the client',
}

const PERMITS: Readonly<Record<string, string>> = {
  never: 'nobody',
  all: 'everybody: what follows in the list is never reached',
  networks: 'clients in `mynetworks`',
  'networks-by-client-name': 'clients by their name',
  sasl: 'clients that have logged in',
  'tls-cert': 'clients with a certificate that is listed',
  'auth-destination': 'mail for domains that this server is responsible for',
  'auth-destination-only': 'mail for domains that this server is responsible for',
  'mx-backup': 'mail for domains that this server is a backup MX of',
  'by-table': 'whom the table says',
}

/** The lists by name; all eight in a word. */
function listNames({ stages = [], stagesWhenDelayed = [] }: RestrictionFact): string | undefined {
  const lists = restrictionLists().filter(({ stage }) => stages.includes(stage))
  if (lists.length === restrictionLists().length) return 'all eight restriction lists'
  const delayed = lists.some(({ stage }) => stagesWhenDelayed.includes(stage))
  const suffix = delayed ? ' (client and HELO lists only with `smtpd_delay_reject = yes`)' : ''
  return lists.length === 0 ? undefined : `${codes(lists.map(({ parameter }) => parameter))}${suffix}`
}
