/** master.cf: columns, the services that Postfix ships, what each daemon demands, and pipe(8). */
import data from '../data/postfix/master-cf.json' with { type: 'json' }
import type { KnownValue } from './postfix-parameters.ts'
import { table } from './table.ts'
import type { DatedDefault } from './versions.ts'

/** One of the eight columns. */
export interface MasterColumn {
  readonly index: number
  readonly name: string
  readonly postconfName: string
  readonly rule: string
  readonly values?: readonly KnownValue[]
  readonly default?: string
  readonly defaultHistory?: readonly DatedDefault[]
}

/** An option that every daemon takes, such as -o or -v. */
export interface DaemonOption {
  readonly option: string
  readonly rule: string
  readonly since?: string
  /** Set by master itself; never to be written. */
  readonly internal?: true
}

/** One entry of the master.cf that Postfix ships, commented-out ones included. */
export interface ShippedService {
  readonly name: string
  readonly type: 'inet' | 'unix' | 'pass' | 'fifo' | 'unix-dgram'
  readonly private: string
  readonly unprivileged: string
  readonly chroot: string
  readonly wakeup: string
  readonly maxproc: string
  readonly command: string
  readonly args?: readonly string[]
  readonly since?: string
  readonly enabledAsShipped?: true
  readonly notes?: string
}

/** What a daemon demands of its master.cf entry. */
export interface Daemon {
  readonly program: string
  readonly skeleton: 'single' | 'multi' | 'trigger' | 'event' | 'dgram'
  /** The process limit that it insists on; 0 is "no limit". */
  readonly requiresMaxproc?: number
  /** The unprivileged column must be n. */
  readonly requiresPrivileged?: true
  readonly chrootMustBe?: 'n'
  readonly since?: string
  /** Arguments beside the options; absent: any is a fatal error. */
  readonly arguments?: string
  readonly notes?: string
}

/** An attribute of a pipe(8) entry: `user=`, `argv=` and so on. */
export interface PipeAttribute {
  readonly name: string
  readonly required?: true
  readonly form?: string
  readonly rule?: string
  /** For `flags`: the letters. */
  readonly values?: string
  readonly default?: string
  readonly since?: string
}

/** A letter of `flags=`. */
export interface PipeFlag {
  readonly flag: string
  readonly meaning: string
  readonly since?: string
}

/** A `${name}` of `argv=`. */
export interface PipeMacro {
  readonly macro: string
  readonly since?: string
  readonly repeatsArgumentPerRecipient?: true
}

const columns = table<MasterColumn>(data.columns, (column) => [column.name, column.postconfName])
const daemonTable = table<Daemon>(data.daemons, (daemon) => daemon.program)
const services = table<ShippedService>(data.services, (service) => `${service.name} ${service.type}`)
const attributes = table<PipeAttribute>(data.pipeAttributes, (attribute) => attribute.name)
const flags = table<PipeFlag>(data.pipeFlags, (flag) => flag.flag)
const macros = table<PipeMacro>(data.pipeMacros, (macro) => macro.macro)

/** The eight columns in order. */
export function masterColumns(): readonly MasterColumn[] {
  return columns.all()
}

/** The options that all daemons take. */
export function daemonOptions(): readonly DaemonOption[] {
  return data.daemonOptions as readonly unknown[] as readonly DaemonOption[]
}

/** The daemon program of this name (smtpd, pipe), as in the command column. */
export function daemon(program: string): Daemon | undefined {
  return daemonTable.get(program)
}

/** All daemon programs. */
export function daemons(): readonly Daemon[] {
  return daemonTable.all()
}

/** The shipped entry of this name and type; the enabled one where there are two (smtp inet, qmgr unix). */
export function shippedService(name: string, type: string): ShippedService | undefined {
  return services.get(`${name} ${type}`)
}

/** All shipped entries in file order. */
export function shippedServices(): readonly ShippedService[] {
  return services.all()
}

/** The pipe attribute of this name; case does not matter. */
export function pipeAttribute(name: string): PipeAttribute | undefined {
  return attributes.get(name.toLowerCase())
}

/** All pipe attributes. */
export function pipeAttributes(): readonly PipeAttribute[] {
  return attributes.all()
}

/** The letter of `flags=`; case matters. */
export function pipeFlag(flag: string): PipeFlag | undefined {
  return flags.get(flag)
}

/** All letters of `flags=`. */
export function pipeFlags(): readonly PipeFlag[] {
  return flags.all()
}

/** The `${name}` of `argv=`; case matters. */
export function pipeMacro(name: string): PipeMacro | undefined {
  return macros.get(name)
}

/** All macros of `argv=`. */
export function pipeMacros(): readonly PipeMacro[] {
  return macros.all()
}
