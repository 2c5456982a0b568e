/** Digests that fingerprints of certificates are made with. */

/** Bytes of a fingerprint by the name of its digest. */
const LENGTHS: Readonly<Record<string, number>> = {
  md5: 16,
  sha1: 20,
  sha224: 28,
  sha256: 32,
  sha384: 48,
  sha512: 64,
  'sha512-224': 28,
  'sha512-256': 32,
  'sha3-224': 28,
  'sha3-256': 32,
  'sha3-384': 48,
  'sha3-512': 64,
  sm3: 32,
  ripemd160: 20,
  rmd160: 20,
  blake2s256: 32,
  blake2b512: 64,
}

/** Names as OpenSSL lists them. */
export const DIGESTS: readonly string[] = Object.keys(LENGTHS)

/** Bytes of a digest, or `undefined` for a name that OpenSSL does not have; it knows `SHA-256` and `SHA2-256`, too. */
export function digestLength(name: string): number | undefined {
  const key = name
    .toLowerCase()
    .replace(/^sha2?-(?=\d{3})/, 'sha')
    .replace(/^sha-1$/, 'sha1')
  return Object.hasOwn(LENGTHS, key) ? LENGTHS[key] : undefined
}
