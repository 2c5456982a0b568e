/** `connect = host=… dbname=…` of 2.3 as the blocks of 2.4, one for each server. */

import { block } from '../rewriting.ts'
import { assigned, nameWritten } from './values.ts'

/** What each key of a MySQL connection is called inside its block (driver-mysql.c). */
const MYSQL: Readonly<Record<string, string>> = {
  port: 'port',
  user: 'user',
  password: 'password',
  dbname: 'dbname',
  client_flags: 'client_flags',
  connect_timeout: 'connect_timeout',
  read_timeout: 'read_timeout',
  write_timeout: 'write_timeout',
  ssl_cert: 'ssl_client_cert_file',
  ssl_key: 'ssl_client_key_file',
  ssl_ca: 'ssl_client_ca_file',
  ssl_ca_path: 'ssl_client_ca_dir',
  ssl_cipher: 'ssl_cipher_list',
  ssl_verify_server_cert: 'ssl_client_require_valid_cert',
  option_file: 'option_file',
  option_group: 'option_group',
  maxconns: 'connection_limit',
}

/** The lines for a connection; `undefined` for a driver or key that is not known. */
export function sqlConnection(driver: string, connect: string): string[] | undefined {
  if (driver === 'sqlite') return [assigned('sqlite_path', connect.trim())]
  const words = connect.trim().split(/\s+/)
  const pairs = words.map((word): [string, string] => [word.replace(/=.*$/, ''), word.replace(/^[^=]*=?/, '')])
  const hosts = pairs.filter(([key]) => key === 'host' || key === 'hostaddr').map(([, value]) => value)
  const rest = pairs.filter(([key]) => key !== 'host' && key !== 'hostaddr')
  if (driver === 'mysql') return mysqlBlocks(hosts, rest)
  if (driver === 'pgsql') return pgsqlBlocks(hosts, rest)
  return undefined
}

function mysqlBlocks(hosts: readonly string[], pairs: readonly [string, string][]): string[] | undefined {
  const lines: string[] = []
  for (const [key, value] of pairs) {
    const name = MYSQL[key]
    if (name === undefined) return undefined
    lines.push(assigned(name, /_timeout$/.test(key) && /^\d+$/.test(value) ? `${value}s` : value))
  }
  if (pairs.some(([key]) => key.startsWith('ssl_'))) lines.unshift('ssl = yes')
  const names = hosts.length > 0 ? hosts : ['localhost']
  return names.flatMap((host) => block(`mysql ${nameWritten(host)}`, lines))
}

/** All but the host and the number of connections goes to libpq as it is. */
function pgsqlBlocks(hosts: readonly string[], pairs: readonly [string, string][]): string[] {
  const limit = pairs.filter(([key]) => key === 'maxconns').map(([, value]) => assigned('connection_limit', value))
  const others = pairs.filter(([key]) => key !== 'maxconns' && key !== '')
  const parameters = block(
    'parameters',
    others.map(([key, value]) => assigned(key, value)),
  )
  const names = hosts.length > 0 ? hosts : ['localhost']
  return names.flatMap((host) =>
    block(`pgsql ${nameWritten(host)}`, [...limit, ...(others.length > 0 ? parameters : [])]),
  )
}
