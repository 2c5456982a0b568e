/** Lists of domains, such as mydestination and relay_domains: is a domain in one? */

import { postfixParameter } from '@mailcfg/knowledge'
import { textOfBytes } from '@mailcfg/model'
import type { Run } from '../run.ts'
import {
  firstMatch,
  foldedText,
  hostHolds,
  hostKeys,
  type ListAnswer,
  type ListPattern,
  matchList,
  type Program,
  parentsMatch,
  stringHolds,
  tableHolds,
} from './match-list.ts'

/**
 * Whether a list of domains matches a domain. What a table says of it does not matter, as long as it says something.
 * mydestination and virtual_*_domains match whole names only; the others names below a parent as well (string_list and
 * domain_list of Postfix).
 * @param domain as in an address, `[` … `]` around literals, without a dot at its end
 */
export function matchDomainList(run: Run, parameter: string, domain: string, program: Program): ListAnswer {
  const list = matchList(run.server, parameter, program)
  const isString = postfixParameter(parameter)?.matchList === 'string'
  const holds = isString
    ? (pattern: ListPattern) => stringHolds(run, pattern, domain)
    : hostTest(run, domain, parentsMatch(run, parameter))
  return firstMatch(run, list, domain, holds, () =>
    run.chooser.ask({ id: `${parameter} ${domain}`, on: `the value of ${parameter}` }, ['no', 'yes']),
  )
}

function hostTest(run: Run, domain: string, parents: boolean): (pattern: ListPattern) => boolean | 'error' {
  const folded = foldedText(textOfBytes(domain))
  return (pattern) => {
    if (pattern.kind === 'text') return hostHolds(pattern.text, folded, parents)
    if (pattern.kind !== 'table') return false
    return tableHolds(run, pattern.table, hostKeys(pattern.table, domain, parents), domain)
  }
}
