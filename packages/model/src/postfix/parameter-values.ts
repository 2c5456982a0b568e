/** What is told of one parameter: its value, and where that comes from. */

import type { ParameterSetting } from './setting.ts'

/** What a parameter is for a service, and why. */
export interface EffectiveValue {
  /** The value after expansion; empty when `known` is false. */
  readonly text: string
  /** False when the value depends on the host or the build, so that nothing may be concluded from it. */
  readonly known: boolean
  /** The line that set it; `undefined` for a default. */
  readonly setting: ParameterSetting | undefined
}

/** Where the unexpanded value of a parameter comes from. */
export type ValueOrigin =
  /** A line of main.cf or a `-o` of the service. */
  | 'setting'
  /** The default of the release. */
  | 'default'
  /** What the caller told of the server, or what follows from that. */
  | 'host'
  /** The columns of the service: `process_name` and `service_name`. */
  | 'service'
  /** Nobody knows it: it depends on the server. */
  | 'unknown'

/** A parameter before expansion. */
export interface RawValue {
  /** Empty when the origin is `unknown`. */
  readonly text: string
  readonly origin: ValueOrigin
  readonly setting: ParameterSetting | undefined
}
