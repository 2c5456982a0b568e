/** The settings of plugins that hold for the same connections. */

import type { Placed, Setting } from '@mailcfg/model'

/** What the parts of the upgrade ask the settings of plugin sections. */
export interface PluginSettings {
  readonly all: readonly Placed<Setting>[]
  /** The setting of a name that counts: the last one. */
  readonly last: (name: string) => Placed<Setting> | undefined
  readonly value: (name: string) => string | undefined
  /** The settings that count and whose names match, in reading order. */
  readonly matching: (pattern: RegExp) => readonly Placed<Setting>[]
  readonly isDone: (placed: Placed<Setting>) => boolean
}
