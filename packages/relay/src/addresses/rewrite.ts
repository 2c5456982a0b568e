/** Rewriting of addresses to the form user@domain: src/trivial-rewrite/rewrite.c, in the local context. */

import type { Run } from '../run.ts'
import type { Server } from '../server.ts'
import { hostNames } from './own-names.ts'
import { externalForm, quoteLocalPart, unquoteLocalPart } from './quoting.ts'
import { isOperator, operator, scanAddress, type Token } from './tokens.ts'

/** What rewriting depends on. */
export interface RewriteOptions {
  readonly swapsBangPath: boolean
  readonly hasPercentHack: boolean
  /** Appended to an address without domain; the empty text for nothing. */
  readonly origin: string
  /** Appended to a domain without dot; the empty text for nothing. */
  readonly domain: string
}

/**
 * What rewrite_clnt_internal() returns in the local context: smtpd rewrites every address of an envelope so before it is
 * resolved, whoever the client is. To be done once: another time may cut off another route.
 * @param address in internal form
 */
export function rewriteAddress({ server }: Run, address: string): string {
  if (address === '') return ''
  const tokens = rewriteTokens(scanAddress(quoteLocalPart(address)), rewriteOptions(server))
  return unquoteLocalPart(externalForm(tokens))
}

/** What the configuration says on rewriting in the local context. */
export function rewriteOptions(server: Server): RewriteOptions {
  return server.once('rewriting', () => {
    const names = hostNames(server)
    const isOn = (name: string): boolean => server.isOn(name, 'trivial-rewrite')
    return {
      swapsBangPath: isOn('swap_bangpath'),
      hasPercentHack: isOn('allow_percent_hack'),
      origin: isOn('append_at_myorigin') ? names.myorigin : '',
      domain: isOn('append_dot_mydomain') ? names.mydomain : '',
    }
  })
}

/** rewrite_tree(): the tokens of an address with a domain, as far as the options allow. */
export function rewriteTokens(given: readonly Token[], options: RewriteOptions): Token[] {
  const [first] = given
  if (first === undefined) return []
  if (given.length === 1 && first.kind === 'quoted' && first.text === '') return [...given]
  if (given.length === 1 && isOperator(first, '@')) return [{ kind: 'quoted', text: '' }]
  const address = withDomain(withoutRoute(given), options)
  return withoutFinalDot(isShort(address) && options.domain !== '' ? appended(address, '.', options.domain) : address)
}

/** Without a dot at the end of the domain, unless another one or the `@` stands before it. */
export function withoutFinalDot(tokens: readonly Token[]): Token[] {
  const before = tokens.at(-2)
  const cut = isOperator(tokens.at(-1), '.') && before && !isOperator(before, '.') && !isOperator(before, '@')
  return tokens.slice(0, cut ? -1 : undefined)
}

/** The position of the last such sign; -1 for none. */
export function lastOperator(tokens: readonly Token[], sign: string): number {
  return tokens.findLastIndex((token) => isOperator(token, sign))
}

function withoutRoute(tokens: readonly Token[]): readonly Token[] {
  if (!isOperator(tokens[0], '@')) return tokens
  const colon = tokens.findIndex((token) => isOperator(token, ':'))
  return colon >= 0 && colon < tokens.length - 1 ? tokens.slice(colon + 1) : tokens
}

function withDomain(tokens: readonly Token[], options: RewriteOptions): readonly Token[] {
  if (lastOperator(tokens, '@') >= 0) return tokens
  const bang = tokens.findIndex((token) => isOperator(token, '!'))
  if (options.swapsBangPath && bang >= 0) return [...tokens.slice(bang + 1), operator('@'), ...tokens.slice(0, bang)]
  const percent = lastOperator(tokens, '%')
  if (options.hasPercentHack && percent >= 0) return tokens.with(percent, operator('@'))
  return options.origin === '' ? tokens : appended(tokens, '@', options.origin)
}

/** Whether the domain is a name without dots. */
function isShort(tokens: readonly Token[]): boolean {
  const at = lastOperator(tokens, '@')
  const domain = tokens.slice(at + 1)
  return at >= 0 && domain.length > 0 && domain.every((token) => token.kind !== 'literal' && !isOperator(token, '.'))
}

function appended(tokens: readonly Token[], sign: string, text: string): Token[] {
  return [...tokens, operator(sign), ...scanAddress(text)]
}
