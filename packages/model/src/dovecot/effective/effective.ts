/** The settings of a Dovecot configuration as Dovecot 2.3 understands them, and what it says about them. */

import type { DovecotInstance } from '../instance.ts'
import type { CheckContext } from './checks/check.ts'
import { checkSettings } from './checks/index.ts'
import type { DovecotMessage } from './diagnostic.ts'
import { exportSettings } from './export.ts'
import { compareFilters } from './filter.ts'
import type { DovecotExpansion, DovecotHost } from './host.ts'
import { type ShownLine, shownLines } from './lines.ts'
import { type Merged, mergedSettings, nodeOf } from './merge.ts'
import type { DovecotOrigin } from './origin.ts'
import { Reading } from './reading.ts'
import type { FilterSettings } from './settings-set.ts'
import { type Structures, structuresOf23 } from './structures.ts'

/** How a configuration is read. */
export interface EffectiveDovecotOptions {
  /** What is known of the machine. */
  readonly host?: DovecotHost
  /** Read as the daemon reads it: references to other settings and to files are replaced (`doveconf -x`). */
  readonly expansion?: DovecotExpansion
  /** Give all settings, as `doveconf -a` does; otherwise those alone that differ from their defaults. */
  readonly defaults?: boolean
}

/** What a configuration comes to. */
export interface EffectiveDovecot {
  /** What is shown, in the lines and the order of doveconf; empty when reading ended early. */
  readonly lines: readonly ShownLine[]
  /** In the order in which doveconf says it. */
  readonly messages: readonly DovecotMessage[]
  /** Why it is refused, if it is. */
  readonly refusal: DovecotMessage | undefined
  /** The includes of which no file was seen: what these say is not in the lines. */
  readonly unseen: readonly DovecotOrigin[]
}

/** Reads a configuration as doveconf 2.3 does (src/config/doveconf.c). */
export function effectiveDovecot(
  instance: DovecotInstance,
  { host = {}, expansion, defaults = false }: EffectiveDovecotOptions = {},
): EffectiveDovecot {
  const structures = structuresOf23()
  const reading = new Reading(instance, structures, host, expansion)
  const whole = reading.run()
  if (whole) {
    const checks = new WholeChecks(reading, structures, host)
    checks.run()
    checks.again()
  }
  const refusal = reading.messages.find(({ severity }) => severity === 'fatal')
  const lines = whole ? linesOf(reading, structures, defaults) : []
  return { lines, messages: reading.messages, refusal, unseen: reading.unseen }
}

function linesOf({ filters, global }: Reading, structures: Structures, all: boolean): ShownLine[] {
  const merged = mergedSettings(global, filters)
  const nodes =
    merged instanceof Map
      ? structures.roots.flatMap((root) => merged.get(root) ?? (all ? nodeOf(merged, root) : []))
      : []
  const others = filters.slice(1).sort((a, b) => -compareFilters(a.filter, b.filter))
  const changed = shownLines(exportSettings(nodes, all ? 'all' : 'changed'), {})
  const inFilters = others.flatMap(({ touched, filter }) => {
    const roots = touched.map(({ root }) => root)
    return shownLines(exportSettings(roots, 'set'), filter)
  })
  return [...changed, ...inFilters]
}

/** The checks that need everything (config_all_parsers_check()). */
class WholeChecks {
  readonly #reading: Reading
  readonly #structures: Structures
  readonly #context: CheckContext
  #sslWarned = false

  constructor(reading: Reading, structures: Structures, host: DovecotHost) {
    this.#reading = reading
    this.#structures = structures
    const warn: CheckContext['warn'] = (text, origin) => this.#say('warning', text, origin)
    this.#context = { host, singleProcess: structures.singleProcess, warn }
  }

  run(): void {
    const { section, filters } = this.#reading
    if (section.origin) {
      const { origin } = section
      const text = `Missing '}' (section started at ${origin.source.uri}:${origin.line})`
      this.#reading.messages.push({ severity: 'fatal', kind: 'syntax', text, origin, line: undefined, atOnce: false })
      return
    }
    for (const settings of filters) if (!this.#check(settings)) return
  }

  /** While it prints the top level, doveconf checks that again, and does not stop at the first error. */
  again(): void {
    const merged = mergedSettings(this.#reading.global, this.#reading.filters)
    if (!(merged instanceof Map)) return
    for (const root of this.#structures.roots) {
      const node = merged.get(root)
      const found = node && checkSettings(node, this.#context)
      if (found) this.#say('error', found.text, found.origin)
    }
  }

  #check(settings: FilterSettings): boolean {
    const merged = mergedSettings(settings, this.#reading.filters)
    if (!(merged instanceof Map)) {
      const { key, from } = merged as Exclude<typeof merged, Merged>
      const place = from.origin ? `${from.origin.source.uri}:${from.origin.line}` : ''
      this.#say('fatal', `Conflict in setting ${key} found from filter at ${place}`, from.origin, 'conflict')
      return false
    }
    this.#checkSsl(settings)
    for (const root of this.#structures.roots) {
      const node = merged.get(root)
      const found = node && checkSettings(node, this.#context)
      if (found === undefined) continue
      this.#say('fatal', found.text, found.origin)
      return false
    }
    return true
  }

  /** Without TLS at top level no filter can have it. */
  #checkSsl(settings: FilterSettings): void {
    const ssl = (from: FilterSettings): string | undefined => {
      const found = from.look('ssl')
      return found?.changed ? found.text : undefined
    }
    const global = ssl(this.#reading.global) ?? ''
    const own = ssl(settings) ?? global
    if (own === 'no' || global !== 'no' || this.#sslWarned) return
    this.#sslWarned = true
    const text = `SSL is disabled because global ssl=no, ignoring ssl=${own} for subsection`
    this.#say('warning', text, settings.origin)
  }

  #say(
    severity: DovecotMessage['severity'],
    text: string,
    origin: DovecotMessage['origin'],
    kind: 'check' | 'conflict' = 'check',
  ): void {
    const { messages } = this.#reading
    if (severity !== 'fatal' && messages.some((message) => message.text === text)) return
    messages.push({ severity, kind, text, origin, line: undefined, atOnce: false })
  }
}
