/** The services that Dovecot has built in, and the sockets that other programs use. */
import listenerData from '../data/dovecot/listeners.json' with { type: 'json' }
import serviceData from '../data/dovecot/services.json' with { type: 'json' }
import { table } from './table.ts'

/** A listener of a built-in service. */
export interface DovecotServiceListener {
  readonly kind: 'unix_listener' | 'fifo_listener' | 'inet_listener'
  /** The path below base_dir, or the name of an inet_listener. */
  readonly name: string
  readonly port?: string
  readonly ssl?: string
  readonly mode?: string
  readonly user?: string
  readonly group?: string
}

/** A built-in service of one release line, as `doveconf -d service` prints it. */
export interface DovecotService {
  readonly service: string
  readonly version: '2.3' | '2.4'
  /** A setting that is missing is inherited: `vsz_limit` from `default_vsz_limit`, and so on. */
  readonly settings: Readonly<Record<string, string>>
  readonly listeners?: readonly DovecotServiceListener[]
}

/** A socket that another program, mostly Postfix, connects to. */
export interface DovecotListener {
  readonly id: string
  readonly dialects: readonly string[]
  readonly service: string
  readonly listener: string
  readonly path: string
  readonly defaultMode?: string
  readonly client: string
  /** What the other side has to say. */
  readonly clientSetting?: string
  readonly expectedOwnership?: string
  readonly notes?: string
}

const services = table<DovecotService>(serviceData, ({ service, version }) => `${service} ${version}`)
const listeners = table<DovecotListener>(listenerData, ({ id }) => id)

/** The built-in service of a release line; undefined where the line does not have it. */
export function dovecotService(name: string, version: DovecotService['version']): DovecotService | undefined {
  return services.get(`${name} ${version}`)
}

/** All built-in services, one record per service and release line. */
export function dovecotServices(): readonly DovecotService[] {
  return services.all()
}

/** The sockets that other programs use; with a name, those of one service. */
export function dovecotListeners(service?: string): readonly DovecotListener[] {
  return listeners.all().filter((listener) => service === undefined || listener.service === service)
}
