/** What a distribution's Postfix has as defaults where Postfix itself has others, each with the reason. */

/** A default that the package changed. */
export interface PackagedDefault {
  readonly value: string
  readonly why: string
}

const PATHS = 'Debian puts its files elsewhere (debian/rules)'
const DEBIAN: Readonly<Record<string, PackagedDefault>> = {
  daemon_directory: { value: '/usr/lib/postfix/sbin', why: PATHS },
  html_directory: { value: '/usr/share/doc/postfix/html', why: PATHS },
  manpage_directory: { value: '/usr/share/man', why: PATHS },
  readme_directory: { value: '/usr/share/doc/postfix', why: PATHS },
  shlib_directory: { value: '/usr/lib/postfix', why: PATHS },
}

/** By branch of Postfix, in Debian's package. */
export const PACKAGED: Readonly<Record<string, Readonly<Record<string, PackagedDefault>>>> = {
  '3.7': DEBIAN,
  '3.10': DEBIAN,
}

/** The packaged defaults of a release, as values of the server. */
export function packagingOf(version: string): Readonly<Record<string, string>> {
  const branch = version.split('.').slice(0, 2).join('.')
  return Object.fromEntries(Object.entries(PACKAGED[branch] ?? {}).map(([name, { value }]) => [name, value]))
}
