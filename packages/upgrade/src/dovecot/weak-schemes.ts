/** Password schemes that 2.4 no longer takes unless it is told to. */

/** Schemes refused without auth_allow_weak_schemes (src/auth/password-scheme.c of 2.4). */
const WEAK = /^(?:DES-CRYPT|HMAC-MD5|CRAM-MD5|LDAP-MD5|MD5|MD5-CRYPT|PLAIN-MD4|PLAIN-MD5|SMD5|LANMAN|NTLM)(?:\.|$)/i

/** What to say of a default scheme; `undefined` for those that 2.4 takes. */
export function weakSchemeWarning(scheme: string): string | undefined {
  if (!WEAK.test(scheme)) return undefined
  return `2.4 refuses passwords of the scheme ${scheme}; hash them anew, or set auth_allow_weak_schemes = yes`
}
