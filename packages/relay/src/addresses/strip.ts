/** Takes the server's own domains off an address until a foreign one, or none, is left: resolve_addr() of src/trivial-rewrite/resolve.c. */

import { formatAddress } from '@mailcfg/grammars'
import { matchDomainList } from '../lists/domain-list.ts'
import type { ListAnswer } from '../lists/match-list.ts'
import { isOwnAddress } from '../lists/own-addresses.ts'
import type { Run } from '../run.ts'
import { addressInLiteral, addressOf } from './host-syntax.ts'
import { hostNames } from './own-names.ts'
import { internalForm, quoteLocalPart } from './quoting.ts'
import { lastOperator, rewriteOptions, rewriteTokens, withoutFinalDot } from './rewrite.ts'
import { isOperator, operator, scanAddress, type Token } from './tokens.ts'

/** What is left of an address. */
export interface Stripped {
  /** With a domain. */
  readonly tokens: readonly Token[]
  /** Whether the domain is the server's own. */
  readonly isLocal: boolean
}

/** What is left of an address in internal form; `undefined` when a table cannot be read. */
export function stripOwnDomains(run: Run, address: string): Stripped | undefined {
  let tokens: readonly Token[] = scanAddress(quoteLocalPart(address))
  let own: readonly Token[] | undefined
  for (let count = 0; count <= address.length + 100; count++) {
    tokens = withoutEnd(run, tokens)
    const at = lastOperator(tokens, '@')
    const domain = tokens.slice(at + 1)
    if (at >= 0) {
      const local = domain.length > 0 ? isOwnDomain(run, internalForm(domain)) : 'yes'
      if (local === 'error') return undefined
      if (local === 'no') return { tokens, isLocal: false }
      own = tokens.slice(at)
      tokens = tokens.slice(0, at)
    }
    const next = inner(run, tokens)
    if (next === undefined)
      return own ? { tokens: [...userOf(run, tokens), ...own], isLocal: true } : withoutDomain(run, tokens)
    tokens = rewriteTokens(next, rewriteOptions(run.server))
  }
  return undefined
}

/** A user without a domain is one of myhostname, which need not be in mydestination. */
function withoutDomain(run: Run, tokens: readonly Token[]): Stripped | undefined {
  const local = isOwnDomain(run, hostNames(run.server).myhostname)
  if (local === 'error') return undefined
  return { tokens: [...userOf(run, tokens), ...ownHost(run)], isLocal: local === 'yes' }
}

/** resolve_local(): mydestination, and the addresses of the server in brackets. */
export function isOwnDomain(run: Run, domain: string): ListAnswer {
  const { server, chooser } = run
  const name = domain.replace(/\.$/, '')
  if (name === '' || name.endsWith('.')) return 'no'
  const listed = matchDomainList(run, 'mydestination', name, 'trivial-rewrite')
  const literal = addressInLiteral(name)
  if (listed !== 'no' || literal === undefined) return listed
  const isIPv4Only = server.value('inet_protocols', 'trivial-rewrite').toLowerCase() === 'ipv4'
  const address = addressOf(literal, isIPv4Only)
  if (address === undefined) return 'no'
  const text = formatAddress(address)
  const isOwn = isOwnAddress(server, text)
  if (isOwn !== undefined) return isOwn ? 'yes' : 'no'
  return chooser.ask({ id: `own address ${text}`, on: 'the addresses of the host' }, ['no', 'yes'])
}

function withoutEnd({ server }: Run, tokens: readonly Token[]): readonly Token[] {
  const trimmed = lastOperator(tokens, '@') >= 0 ? withoutFinalDot(tokens) : tokens
  const dropsAt = server.isOn('resolve_null_domain', 'trivial-rewrite') && isOperator(trimmed.at(-1), '@')
  return dropsAt ? trimmed.slice(0, -1) : trimmed
}

/** The tokens in which another domain may be, `undefined` when there is none. */
function inner({ server }: Run, tokens: readonly Token[]): readonly Token[] | undefined {
  const { swapsBangPath, hasPercentHack } = rewriteOptions(server)
  const has = (sign: string): boolean => lastOperator(tokens, sign) >= 0
  if (has('@') || (swapsBangPath && has('!')) || (hasPercentHack && has('%'))) return tokens
  const [only] = tokens
  if (tokens.length !== 1 || only?.kind !== 'quoted') return undefined
  if (!server.isOn('resolve_dequoted_address', 'trivial-rewrite')) return undefined
  return cracked(only.text, hasPercentHack, swapsBangPath)
}

/** A quoted local part, taken apart where it holds a sign of routing. */
function cracked(local: string, hasPercentHack: boolean, swapsBangPath: boolean): readonly Token[] | undefined {
  if (local.includes('@')) return scanAddress(quoteLocalPart(local))
  const percent = hasPercentHack ? local.lastIndexOf('%') : -1
  if (percent >= 0) return scanAddress(quoteLocalPart(`${local.slice(0, percent)}@${local.slice(percent + 1)}`))
  return swapsBangPath && local.includes('!') ? scanAddress(local) : undefined
}

/** Mail for nobody goes to the one who gets the bounces of bounces. */
function userOf({ server }: Run, tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens
  const isEmpty = first === undefined || (tokens.length === 1 && first.kind === 'quoted' && first.text === '')
  return isEmpty ? scanAddress(server.value('empty_address_recipient', 'trivial-rewrite')) : tokens
}

function ownHost({ server }: Run): readonly Token[] {
  return [operator('@'), ...scanAddress(hostNames(server).myhostname)]
}
