/** What doveconf asks the machine it runs on; who does not know leaves it out. */

/** Facts of a machine. What is not told is taken to be in order. */
export interface DovecotHost {
  /** Whether a system user exists. */
  userExists?(name: string): boolean | undefined
  /** Whether a directory can be entered. */
  directoryExists?(path: string): boolean | undefined
  /** An address of a host. */
  resolve?(host: string): string | undefined
  /** Whether host names that `resolve` does not know do not exist; otherwise nothing is said about them. */
  readonly knowsHosts?: boolean
}

/** The machine and the environment in which the daemon reads its configuration: values are expanded. */
export interface DovecotExpansion {
  /** Content of a file that a value is taken from, or why it cannot be read; `undefined` when nobody looked. */
  readFile?(path: string): { readonly text: string } | { readonly error: string } | undefined
  /** An environment variable. */
  environment?(name: string): string | undefined
}
