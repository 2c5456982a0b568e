/** Whether an smtpd service starts at all: the guard that it demands, and what else keeps it from starting. */

import { Memo } from '@mailcfg/core'
import { parseList } from '@mailcfg/grammars'
import { relayGuardParameters, relayGuards, restriction, restrictionLists } from '@mailcfg/knowledge'
import { type PostfixInstance, restrictionList } from '@mailcfg/model'
import { refusalsAsFilled } from './filled-in.ts'
import { listOf } from './lists-of-stages.ts'
import type { Server } from './server.ts'
import { tableFaults } from './startup-tables.ts'
import { valueFaults } from './startup-values.ts'

/** Why the service does not start; empty if it does, and where that is for a template to decide. */
export function startupFaults(server: Server): string[] {
  return [
    ...configurationFaults(server),
    ...valueFaults(server),
    ...classFaults(server),
    ...policyFaults(server),
    ...tableFaults(
      server,
      argumentsIn(server).flatMap(({ kind, text }) => (kind === 'table' ? [text] : [])),
    ),
    ...proxyFaults(server),
    ...guardFaults(server),
  ]
}

/** What every program of Postfix refuses. */
function configurationFaults({ postfix }: Server): string[] {
  return refusals.getOrInsertComputed(postfix, () =>
    refusalsAsFilled(postfix).map(({ code }) => `the configuration cannot be read: ${code}`),
  )
}

/** The same for all services of a configuration. */
const refusals = new Memo<PostfixInstance, string[]>()

/** Every class needs a definition that is not empty, and that can be expanded. */
function classFaults(server: Server): string[] {
  if (server.isFilledIn('smtpd_restriction_classes')) return []
  return server
    .items('smtpd_restriction_classes')
    .filter((name) => !server.isFilledIn(name))
    .filter((name) => server.value(name).trim() === '' || !isExpandable(server, name))
    .map((name) => `restriction class ${name} needs a definition`)
}

function isExpandable({ postfix, service }: Server, name: string): boolean {
  const { text } = postfix.raw(name, service) ?? { text: '' }
  return postfix.expansion(text, service).expansion.problems.length === 0
}

/** The lists and the classes that stand in the files, without those that a template fills in. */
function writtenLists(server: Server): string[] {
  return [...restrictionLists().map(({ parameter }) => parameter), ...server.items('smtpd_restriction_classes')].filter(
    (parameter) => !server.isFilledIn(parameter),
  )
}

/** What smtpd opens at its start: the arguments of the restrictions in its lists and in its classes, used or not. */
function argumentsIn(server: Server): { readonly kind: string; readonly text: string }[] {
  return writtenLists(server).flatMap((parameter) =>
    listOf(server, parameter).items.flatMap(({ argument, bare, written }) =>
      argument ? [{ kind: argument.kind, text: argument.text }] : bare ? [{ kind: 'table', text: written }] : [],
    ),
  )
}

/** A policy service is a transport with an endpoint; the word behind check_policy_service is taken for one. */
function policyFaults(server: Server): string[] {
  return writtenLists(server)
    .flatMap((parameter) => {
      const { words } = restrictionList(server.postfix, parameter, server.service)
      return words.filter((_, i) => words[i - 1]?.toLowerCase() === 'check_policy_service')
    })
    .filter((word) => !/^(?:\{\s*)?(?:inet|unix):/.test(word))
    .map((word) => `a policy service is needed instead of ${word}`)
}

/** smtpd stops where proxymap does not serve a table that it is to open. */
function proxyFaults(server: Server): string[] {
  // What the service itself overrides does not reach proxymap.
  const { text: list, known } = server.postfix.value('proxy_read_maps')
  if (!known || server.isFilledIn('proxy_read_maps')) return []
  const served = new Set(parseList(list, { braces: true }).items.map(({ text }) => withoutProxy(text)))
  return argumentsIn(server)
    .filter(({ kind, text }) => kind === 'table' && text.startsWith('proxy:') && !served.has(withoutProxy(text)))
    .map(({ text }) => `proxymap does not serve ${text}: proxy_read_maps does not list it`)
}

function withoutProxy(reference: string): string {
  return reference.replace(/^proxy:/, '')
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
  // A template may put one there.
  if (server.isFilledIn(parameter)) return true
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
