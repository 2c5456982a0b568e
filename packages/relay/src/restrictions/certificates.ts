/** Certificates of clients in tables: by their fingerprint, which the server works out. */

import { askTable, type Run, type TableAnswer } from '../run.ts'
import type { Server, ServerTable } from '../server.ts'
import type { Certificate } from '../session.ts'

/** Bytes of a fingerprint, by smtpd_tls_fingerprint_digest. */
const SIZES: Readonly<Record<string, number>> = { md5: 16, sha1: 20, sha224: 28, sha256: 32, sha384: 48, sha512: 64 }

/**
 * What a table says of a certificate. A stranger's is in no table whose keys are fixed, seen or not.
 * @param possible what tables that nobody has seen may say, as far as it makes a difference
 */
export function findCertificate(
  run: Run,
  table: ServerTable,
  { fingerprint }: Certificate,
  possible: readonly string[],
): TableAnswer {
  const key = fingerprint ?? strangeFingerprint(run.server)
  if (table.isFixed && table.lookup(key).kind === 'unknown') return { kind: 'not-found' }
  return askTable(run, table, key, possible)
}

/** A fingerprint of the form that the server uses, and that is nobody's. */
function strangeFingerprint(server: Server): string {
  const size = SIZES[server.value('smtpd_tls_fingerprint_digest').toLowerCase()] ?? SIZES['sha256']
  return Array.from({ length: size as number }, (_, at) => ['5E', 'C0', '1D', 'AB'][at % 4]).join(':')
}
