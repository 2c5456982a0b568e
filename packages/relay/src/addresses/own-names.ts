/** The names that the server goes by, whether the files tell them or not. */

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
  return server.once(`own ${name}`, () => {
    const isKnown = server.isKnown(name, 'trivial-rewrite')
    return isKnown ? server.value(name, 'trivial-rewrite') : namedParameters(server).value(name, server.rewrite).text
  })
}

function namedParameters(server: Server): PostfixParameters {
  const { directory, main, master, versions, host } = server.postfix
  return server.once(
    'named parameters',
    () => new PostfixParameters(directory, main, master, versions, { myhostname: OWN_NAME, ...host }),
  )
}
