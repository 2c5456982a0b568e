/** What Postfix takes from the machine it runs on: defaults that no file tells. */

import type { Expansion } from '@mailcfg/grammars'

/**
 * Values of the server by parameter name; they stand in for the defaults of the release. `myhostname` is the name of
 * the machine, as hostname(1) prints it: the defaults of `myhostname` and `mydomain` are made of it as Postfix does.
 */
export type HostFacts = Readonly<Record<string, string>>

/** The value of `mydomain` for a host name that has no domain (DEF_MYDOMAIN). */
const NO_DOMAIN = 'localdomain'

/** Expands the value that main.cf gives a parameter, with what main.cf itself sets alone; `undefined` when it is not set. */
export type MainEvaluation = (name: string) => Expansion | undefined

/**
 * The default of `myhostname` or `mydomain` (pcf_check_myhostname() and pcf_check_mydomainname() of
 * src/postconf/postconf_builtin.c); `undefined` when it depends on a host name that is not known.
 */
export function hostDefault(
  name: 'myhostname' | 'mydomain',
  host: HostFacts,
  evaluate: MainEvaluation,
): string | undefined {
  if (name === 'myhostname') return ownName(host, evaluate)
  const full = evaluate('myhostname')?.text ?? ownName(host, evaluate)
  if (full === undefined) return undefined
  const dot = full.indexOf('.')
  return dot < 0 ? NO_DOMAIN : full.slice(dot + 1)
}

/** A name without a dot gets the domain. */
function ownName({ myhostname }: HostFacts, evaluate: MainEvaluation): string | undefined {
  if (myhostname === undefined || myhostname.includes('.')) return myhostname
  return `${myhostname}.${evaluate('mydomain')?.text ?? NO_DOMAIN}`
}
