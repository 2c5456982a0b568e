/** Which files belong to one mail server: decided by their paths alone. */

import type { Uri } from '@mailcfg/core'
import { baseName, directoryOf } from '@mailcfg/model'

/** Files of one server. */
export interface StackFiles {
  /** Directory that stands for `/` of the server; empty when the paths do not show where it is. */
  readonly root: Uri
  readonly files: readonly Uri[]
}

/** Below a server's root: what mail software reads in /etc. */
const ETC =
  /^(.*)\/etc\/(?:(?:postfix[^/]*|dovecot[^/]*|courier[^/]*|authlib|sasl2?|mail|exim4|mysql|my\.cnf\.d)\/|my\.cnf$|services$|aliases$|dovecot[^/]*\.conf$|auth(?:daemon|mysql|pgsql|ldap)rc$)/
/** Top directories of a server; what lies beside them in a repository is something else. */
const SERVER_DIRECTORIES = /^(?:etc|usr|var|opt|srv|home|root|lib(?:64)?|local)(?:\/|$)/

/** Scripts that make a server's database lie anywhere, and belong to the one server that is looked at. */
const SCRIPT = /\.sql$/i

/** Files that a server's configuration starts from. */
const ANCHORS = new Set(['main.cf', 'master.cf', 'dovecot.conf', 'authdaemonrc'])
const PRODUCT_DIRECTORY = /^(?:postfix|dovecot|courier|authlib|sasl)/i
const NEUTRAL_DIRECTORY = /^(?:conf|config|configs|etc|files|templates|rootfs)$/

/**
 * Groups absolute paths by server. A directory P with P/etc/postfix, P/etc/dovecot and so on is a server's root and
 * owns what lies in P/etc, P/usr, P/var … . Otherwise a directory with main.cf or dovecot.conf owns what lies below
 * it, or its parent does when it is called after its product and has siblings. All other files stand alone, but for SQL
 * scripts, which join the only server there is.
 */
export function groupFiles(paths: readonly Uri[]): StackFiles[] {
  const roots = new Set(paths.flatMap((path) => rootOf(path) ?? []))
  const groups = new Map<string, { root: Uri; files: Uri[] }>()
  const put = (key: string, root: Uri, path: Uri): void => {
    const group = groups.get(key)
    if (group) group.files.push(path)
    else groups.set(key, { root, files: [path] })
  }
  const rest: Uri[] = []
  for (const path of paths) {
    const inServer = (base: string) => SERVER_DIRECTORIES.test(path.slice(base.length).replace(/^\//, ''))
    const root = nearest(path, roots, SCRIPT.test(path) ? undefined : inServer)
    if (root === undefined) rest.push(path)
    else put(`root ${root}`, root === '' ? '/' : root, path)
  }
  const homes = homesOf(rest)
  const alone: Uri[] = []
  for (const path of rest) {
    const home = nearest(path, homes)
    if (home === undefined) alone.push(path)
    else put(`home ${home}`, '', path)
  }
  const [server, ...others] = groups.values()
  for (const path of alone) {
    if (SCRIPT.test(path) && server && others.length === 0) server.files.push(path)
    else put(`alone ${path}`, '', path)
  }
  return [...groups.values()]
}

/** The server root that a path shows, without a final slash: empty for `/etc/postfix/main.cf`. */
export function rootOf(path: Uri): string | undefined {
  return ETC.exec(path)?.[1]
}

/** The deepest of some directories that a path lies below. */
function nearest(
  path: Uri,
  bases: ReadonlySet<string>,
  fits: (base: string) => boolean = () => true,
): string | undefined {
  for (let base = directoryOf(path); ; base = directoryOf(base)) {
    if (bases.has(base) && fits(base)) return base
    if (base === '') return undefined
  }
}

/** Directories that own what lies below them, judged by the files that configurations start from. */
function homesOf(paths: readonly Uri[]): Set<string> {
  const known = new Set(paths)
  const anchors = new Map<string, { directory: string; mains: number }[]>()
  const seen = new Set<string>()
  for (const path of paths) {
    const directory = directoryOf(path)
    if (!ANCHORS.has(baseName(path)) || seen.has(directory)) continue
    seen.add(directory)
    const mains = Number(known.has(`${directory}/main.cf`))
    const home = homeOf(directory)
    const siblings = anchors.get(home)
    if (siblings) siblings.push({ directory, mains })
    else anchors.set(home, [{ directory, mains }])
  }
  const homes = [...anchors].flatMap(([home, members]) => {
    const mains = members.reduce((sum, { mains }) => sum + mains, 0)
    return mains < 2 ? [home] : members.map(({ directory }) => directory)
  })
  return new Set(homes)
}

/** `x` for `x/postfix` and `x/postfix/conf`, where Dovecot's files lie in `x/dovecot`; else the directory itself. */
function homeOf(directory: string): string {
  const parent = directoryOf(directory)
  if (PRODUCT_DIRECTORY.test(baseName(directory))) return parent
  return NEUTRAL_DIRECTORY.test(baseName(directory)) && PRODUCT_DIRECTORY.test(baseName(parent))
    ? directoryOf(parent)
    : directory
}
