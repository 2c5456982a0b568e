/** The releases that a server is judged for. */

/** Releases such as `3.7` or `2.3.19`; a missing one is unknown, and then only what holds in all of them is said. */
export interface Versions {
  readonly postfix?: string
  readonly dovecot?: string
}
