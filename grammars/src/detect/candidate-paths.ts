/** The paths a file may have had before it was backed up, templated, or put flat into one folder. */

/** Endings that say what became of a file, not what is in it. */
const AFTERTHOUGHT =
  /(?:~|\.(?:j2|jinja2?|erb|epp|ejs|tpl|tmpl|template|in|dist|default|orig|original|bak|backup|old\d*|save|sample|example|rpm(?:new|save|orig)|dpkg-\w+|ucf-\w+))$/i

/** What Debian's packages bring for /etc lies here too, to be compared with or copied; it is theirs. */
const KEPT_BY_PACKAGES = /(?:^|[\\/])(?:var[\\/]lib[\\/](?:ucf|dpkg)|usr[\\/]share[\\/](?:dovecot|postfix))[\\/]/

/** Whether a path says: a backup, a sample, a template, a package's own copy; nobody configures a program there. */
export function isCopyOrTemplate(path: string): boolean {
  return AFTERTHOUGHT.test(path) || KEPT_BY_PACKAGES.test(path)
}

/**
 * Candidate paths of a file, the path itself first, `/` as separator: without the endings of templates and backups,
 * without an `owner__repository__01-` prefix, and with the `/` of names such as `_etc_postfix_main.cf` and `:etc:dovecot:dovecot.conf`.
 */
export function candidatePaths(path: string): string[] {
  const whole = path.replace(/\\/g, '/')
  const found = [whole]
  for (let bare = whole; AFTERTHOUGHT.test(bare); ) {
    bare = bare.replace(AFTERTHOUGHT, '')
    found.push(bare)
  }
  for (const candidate of [...found]) {
    const base = candidate.slice(candidate.lastIndexOf('/') + 1)
    const flat = /^.*__(?:\d+-)?(.+)$/.exec(base)?.[1]
    if (flat) found.push(flat)
    const separator = /^[_:]/.exec(flat ?? base)?.[0]
    if (separator) found.push((flat ?? base).replaceAll(separator, '/'))
  }
  return found
}

/** Whether a file called `.db` lies where name servers keep zones, which are text; elsewhere it is a compiled table. */
export function isZoneDatabase(path: string): boolean {
  return /[\\/](?:named|bind|zones)[\\/](?:[^\\/]+[\\/])*[^\\/]+\.db$/.test(path)
}
