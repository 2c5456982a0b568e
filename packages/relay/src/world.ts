/** What lies outside the files: DNS, tables on other servers, a policy service. */

/** Records of one name and type. */
export type DnsAnswer =
  | { readonly kind: 'found'; readonly values: readonly string[] }
  /** `exists`: the name has other records. */
  | { readonly kind: 'none'; readonly exists: boolean }
  /** The servers of the name do not answer. */
  | { readonly kind: 'failed' }
  /** Nobody said. */
  | { readonly kind: 'unknown' }

/** The record types that Postfix asks for. */
export type DnsType = 'A' | 'AAAA' | 'MX' | 'NS' | 'TXT' | 'PTR'

/** What is known of the world. */
export interface World {
  dns(name: string, type: DnsType): DnsAnswer
  /**
   * The rows of a table that another program answers for, by its reference without `proxy:`, such as
   * `mysql:/etc/postfix/users.cf`; `undefined` when nobody said.
   */
  table(reference: string): ReadonlyMap<string, string> | undefined
  /** Whether a file with that path is there; `undefined` when nobody said. */
  exists(path: string): boolean | undefined
  /** Domains that are nobody's here: no table that only another program can answer for makes one the server's. */
  readonly isForeign?: (domain: string) => boolean
  /** Whether DNS block and allow lists hold the clients and senders of the sessions; `undefined` when nobody said. */
  readonly isListed?: boolean
  /** What a policy service answers; `undefined` when nobody said. */
  readonly policyAction: string | undefined
  /** False where nobody answers the probes of address verification; `undefined` when nobody said. */
  readonly probesFinish: false | undefined
  /** The names of the host's accounts, which `unix:passwd.byname` lists; `undefined` when nobody said. */
  readonly accounts: ReadonlySet<string> | undefined
}

/** Nothing is known. */
export const UNKNOWN_WORLD: World = {
  dns: () => ({ kind: 'unknown' }),
  table: () => undefined,
  exists: () => undefined,
  policyAction: undefined,
  accounts: undefined,
  probesFinish: undefined,
}
