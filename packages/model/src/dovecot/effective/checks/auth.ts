/** Checks of the settings of authentication (src/auth/auth-settings.c). */

import { numberOf } from '../value-types.ts'
import { type Check, failure } from './check.ts'

/** Sizes in bits of the hashes that Dovecot has (src/lib/hash-method.c). */
export const HASH_BITS: Readonly<Record<string, number>> = {
  md4: 128,
  md5: 128,
  sha1: 160,
  sha256: 256,
  sha384: 384,
  sha512: 512,
  sha3_256: 256,
  'sha3-256': 256,
  'sha3-512': 512,
  size: 64,
}

export const checkAuth: Check = (node) => {
  if (node.value('auth_worker_max_count') === '0')
    return failure('auth_worker_max_count must be above zero', node, 'auth_worker_max_count')
  const size = numberOf(node.value('auth_cache_size'))
  if (size > 0n && size < 1024n)
    return failure(`auth_cache_size value is too small (${size} bytes)`, node, 'auth_cache_size')
  return verbosePasswords(node) ?? policy(node)
}

const verbosePasswords = (node: Parameters<Check>[0]): ReturnType<Check> => {
  const key = 'auth_verbose_passwords'
  const [word = '', ...rest] = node.value(key).split(':')
  const number = rest.join(':')
  if (rest.length > 0 && !(/^\d+$/.test(number) && Number(number) > 0 && Number(number) <= 4294967295))
    return failure(`${key}: Invalid truncation number: '${number}'`, node, key)
  return ['no', 'plain', 'sha1', 'yes'].includes(word) ? undefined : failure(`${key}: Invalid value`, node, key)
}

const policy = (node: Parameters<Check>[0]): ReturnType<Check> => {
  const url = 'auth_policy_server_url'
  if (node.value(url) === '') return undefined
  if (node.value('auth_policy_hash_nonce') === '')
    return failure('auth_policy_hash_nonce must be set when policy server is used', node, url)
  const bits = HASH_BITS[node.value('auth_policy_hash_mech')]
  if (bits === undefined) return failure('invalid auth_policy_hash_mech given', node, 'auth_policy_hash_mech')
  const truncate = Number(node.value('auth_policy_hash_truncate'))
  if (truncate === 0 || truncate < bits) return undefined
  const text = `policy_hash_truncate is not smaller than digest size (${truncate} >= ${bits})`
  return failure(text, node, 'auth_policy_hash_truncate')
}

export const checkPassdb: Check = (node) => {
  if (node.value('driver') === '') return failure('passdb is missing driver', node, 'driver', 'args', 'name')
  if (node.value('pass') === 'yes' && node.value('result_success') !== 'return-ok')
    return failure('Obsolete pass=yes setting mixed with non-default result_success', node, 'pass')
  return undefined
}

export const checkUserdb: Check = (node) =>
  node.value('driver') === '' ? failure('userdb is missing driver', node, 'driver', 'args', 'name') : undefined
