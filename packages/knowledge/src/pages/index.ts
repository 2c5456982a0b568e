/** The pages about every name of Postfix, for the command line and for editors. */

import {
  daemonOptions,
  daemons,
  masterColumns,
  pipeAttributes,
  pipeMacros,
  shippedServices,
} from '../postfix-master.ts'
import { postfixParameters } from '../postfix-parameters.ts'
import { restrictions } from '../postfix-restrictions.ts'
import { accessActions, mapSourceParameters, tableTypes } from '../postfix-tables.ts'
import type { Page } from './markdown.ts'
import { masterPages } from './master.ts'
import { parameterPage } from './parameter.ts'
import { restrictionPage } from './restriction.ts'
import { actionPages, mapSourcePages, tableTypePage } from './tables.ts'

export { markdownOf, type Page } from './markdown.ts'

/**
 * All pages about a name, the likeliest meaning first: `smtpd_banner`, `reject_unauth_destination`, `REDIRECT`, `pcre`,
 * `mysql:hosts`, `qmgr`, `chroot`, `${nexthop}`. None for a name that Postfix does not have.
 */
export function postfixPages(name: string): Page[] {
  const exact = [parameterPage(name), restrictionPage(name), tableTypePage(name)].filter((page) => page !== undefined)
  return [...exact, ...masterPages(name), ...actionPages(name), ...mapSourcePages(name)]
}

/** Every name that has a page, for "did you mean". */
export function postfixNames(): string[] {
  return [
    ...postfixParameters().map(({ name }) => name),
    ...restrictions().map(({ name }) => name),
    ...tableTypes().map(({ name }) => name),
    ...daemons().map(({ program }) => program),
    ...shippedServices().map(({ name }) => name),
    ...masterColumns().map(({ name }) => name),
    ...daemonOptions().map(({ option }) => option),
    ...pipeAttributes().map(({ name }) => name),
    ...pipeMacros().map(({ macro }) => macro),
    ...accessActions().map(({ action }) => action),
    ...mapSourceParameters().map(({ name }) => name),
  ]
}
