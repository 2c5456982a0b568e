/** Whether an smtpd service starts at all: the guard that it demands, and what else keeps it from starting. */

import { relayGuardParameters, relayGuards, restriction } from '@mailcfg/knowledge'
import { effectiveConfiguration, restrictionList } from '@mailcfg/model'
import type { Server } from './server.ts'

/** Why the service does not start; empty if it does. */
export function startupFaults(server: Server): string[] {
  return [...configurationFaults(server), ...classFaults(server), ...guardFaults(server)]
}

/** What every program of Postfix refuses. */
function configurationFaults({ postfix }: Server): string[] {
  return effectiveConfiguration(postfix).refusals.map(({ code }) => `the configuration cannot be read: ${code}`)
}

/** Every class needs a definition that is not empty. */
function classFaults(server: Server): string[] {
  return server
    .items('smtpd_restriction_classes')
    .filter((name) => server.value(name).trim() === '')
    .map((name) => `restriction class ${name} needs a definition`)
}

/** smtpd_check_init() looks for one of a few words in the two lists that decide about relaying. */
function guardFaults(server: Server): string[] {
  const version = server.postfix.versions.postfix
  const guards = new Set(relayGuards(version))
  const classes = new Set(server.items('smtpd_restriction_classes'))
  const parameters = relayGuardParameters(version)
  if (parameters.some((parameter) => hasGuard(server, parameter, guards, classes, 0))) return []
  return [`neither ${parameters.join(' nor ')} has a working ${[...guards].slice(0, 4).join(', ')}, …`]
}

const DEEPEST = 100

function hasGuard(
  server: Server,
  parameter: string,
  guards: ReadonlySet<string>,
  classes: ReadonlySet<string>,
  depth: number,
): boolean {
  const { words } = restrictionList(server.postfix, parameter, server.service)
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string
    const name = word.toLowerCase()
    if (name === 'warn_if_reject') i++
    else if (name === 'permit') return false
    else if (guards.has(name)) return true
    else if (classes.has(word) && restriction(name) === undefined && depth < DEEPEST) {
      if (hasGuard(server, word, guards, classes, depth + 1)) return true
    }
  }
  return false
}
