/** What must hold in a whole configuration of 2.4 (config_parse_finish(), config_all_parsers_check()). */

import type { DovecotHost } from '../effective/host.ts'
import type { DovecotOrigin } from '../effective/origin.ts'
import type { FilterNode } from './filter-node.ts'
import { keysOf24 } from './keys.ts'
import type { Reading24 } from './reading.ts'
import { checkNode24 } from './setting-checks.ts'

/** Makes the checks; the first failure refuses the configuration. */
export class WholeChecks24 {
  readonly #reading: Reading24
  readonly #host: DovecotHost

  constructor(reading: Reading24, host: DovecotHost) {
    this.#reading = reading
    this.#host = host
  }

  /** Whether doveconf prints the settings, refused or not. */
  run(): boolean {
    const { section, root } = this.#reading
    const group = this.#groups(root)
    if (group) {
      this.#refuse(group.text, group.origin, group.origin?.line)
      return true
    }
    if (section.origin) {
      const { origin } = section
      this.#refuse(`Missing '}' (section started at ${origin.source.uri}:${origin.line})`, origin)
      return true
    }
    const broken = this.#brokenVariable(root)
    if (broken) {
      this.#refuse(broken.text, broken.origin)
      return false
    }
    const failure = this.#settings(root)
    if (failure) this.#refuse(failure.text, failure.origin)
    if (failure || root.values.get('dovecot_storage_version')) return true
    const text = 'dovecot_storage_version setting must be set'
    const { messages } = this.#reading
    messages.push({ severity: 'fatal', kind: 'section', text, origin: undefined, line: undefined, atOnce: false })
    return false
  }

  /** Groups must exist where they are included. */
  #groups(node: FilterNode): { text: string; origin: DovecotOrigin | undefined } | undefined {
    const labels = this.#reading.root.children.flatMap(({ key: { section } }) => section ?? [])
    for (const { label, name, origin } of node.groups) {
      if (labels.includes(`@${label}/${name}`) || BUILT_IN_GROUPS.has(`${label}/${name}`)) continue
      const known = [...labels, ...[...BUILT_IN_GROUPS].map((one) => `@${one}`)]
      const text = known.some((one) => one.startsWith(`@${label}/`))
        ? `Unknown group @${label}=${name}`
        : `Unknown group label @${label}`
      return { text, origin }
    }
    return node.children.map((child) => this.#groups(child)).find((found) => found !== undefined)
  }

  /** A percent variable that is not closed ends doveconf itself. */
  #brokenVariable(node: FilterNode): { text: string; origin: DovecotOrigin | undefined } | undefined {
    for (const [key, { text, origin }] of node.values) {
      const type = keysOf24().get(key)?.definition.type
      if (type === 'plain' || type === 'file' || !/%\{[^}]*$/.test(text)) continue
      return { text: `Panic: ${text}: syntax error, unexpected end of file, expecting CCBRACE or PIPE`, origin }
    }
    return node.children.map((child) => this.#brokenVariable(child)).find((found) => found !== undefined)
  }

  #settings(node: FilterNode): { text: string; origin: DovecotOrigin | undefined } | undefined {
    if (node.key.section?.startsWith('@')) return undefined
    const own = checkNode24(node, this.#host, (text, origin) => this.#warn(text, origin))
    return own ?? node.children.map((child) => this.#settings(child)).find((found) => found !== undefined)
  }

  #warn(text: string, origin: DovecotOrigin | undefined): void {
    const { messages } = this.#reading
    if (messages.some((message) => message.text === text)) return
    messages.push({ severity: 'warning', kind: 'check', text, origin, line: undefined, atOnce: false })
  }

  #refuse(text: string, origin: DovecotOrigin | undefined, line?: number): void {
    const kind = text.startsWith('Missing') ? 'syntax' : 'check'
    this.#reading.messages.push({ severity: 'fatal', kind, text, origin, line, atOnce: line !== undefined })
  }
}

/** Groups that are there from the start (src/config/default-settings-import.h). */
const BUILT_IN_GROUPS = new Set(['metric_defaults/proxy', 'metric_defaults/backend', 'mailbox_defaults/english'])
