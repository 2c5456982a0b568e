/** The names that the server goes by, whether the files tell them or not. */

import { parseList } from '@mailcfg/grammars'
import { bytesOfText, PostfixParameters } from '@mailcfg/model'
import { OWN_NAME, type Server } from '../server.ts'

/** Values of the parameters of those names. */
export interface HostNames {
  readonly myhostname: string
  readonly mydomain: string
  readonly myorigin: string
}

/** The names as trivial-rewrite(8) sees them; {@link OWN_NAME} and its parent where the files do not tell them. */
export function hostNames(server: Server): HostNames {
  return server.once('host names', () => ({
    myhostname: bytesOfText(ownValue(server, 'myhostname')),
    mydomain: bytesOfText(ownValue(server, 'mydomain')),
    // Debian reads the name from the file of this path.
    myorigin: bytesOfText(ownValue(server, 'myorigin')).replace(/^\/.*/s, OWN_NAME),
  }))
}

/** A value for trivial-rewrite(8), with {@link OWN_NAME} in the place of a host name that nobody knows. */
export function ownValue(server: Server, name: string): string {
  if (server.isKnown(name, 'trivial-rewrite')) return server.value(name, 'trivial-rewrite')
  return server.once(`own ${name}`, () => namedParameters(server).value(name, server.rewrite).text)
}

function namedParameters(server: Server): PostfixParameters {
  const { directory, main, master, versions } = server.postfix
  return server.once(
    'named parameters',
    () => new PostfixParameters(directory, main, master, versions, { myhostname: OWN_NAME }),
  )
}

/**
 * Whether a list names a domain only by way of a host name that no file tells: `$myhostname` in mydestination stands for
 * {@link OWN_NAME}.
 */
export function isOwnItem(server: Server, parameter: string, domain: string): boolean {
  const isStandIn = domain.toLowerCase().endsWith(PARENT)
  return (
    isStandIn && !server.isKnown(parameter, 'trivial-rewrite') && ownItems(server, parameter).has(domain.toLowerCase())
  )
}

const PARENT = OWN_NAME.slice(OWN_NAME.indexOf('.') + 1)

function ownItems(server: Server, parameter: string): ReadonlySet<string> {
  return server.once(`own items ${parameter}`, () => {
    const { items } = parseList(ownValue(server, parameter).toLowerCase(), { braces: true })
    return new Set(items.map(({ text }) => text))
  })
}
