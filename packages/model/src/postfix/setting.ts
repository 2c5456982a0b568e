/** A parameter as it was set: in main.cf, or for one service by `-o` in master.cf. */

import { type JoinedText, Memo, type Range, type SourceText } from '@mailcfg/core'
import type { Line, LineTree } from '@mailcfg/grammars'
import { postfixParameter } from '@mailcfg/knowledge'
import type { Assignment, AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument, Override, Service } from '../documents/columns.ts'
import type { Word } from '../documents/document.ts'

export interface ParameterSetting {
  readonly name: Word
  readonly value: JoinedText
  readonly source: SourceText
  /** From the name to the end of the value. */
  readonly range: Range
  /** The service that the setting is for; `undefined` for main.cf, which is for all. */
  readonly service: Service | undefined
  /** The line that it stands on, in master.cf with other settings. */
  readonly line: Line
}

const settings = new Memo<AssignmentsDocument | ColumnsDocument, readonly ParameterSetting[]>()

/** The settings of a main.cf in file order, earlier duplicates included; worked out once. */
export function mainSettings(main: AssignmentsDocument): readonly ParameterSetting[] {
  return settings.getOrInsertComputed(main, () => main.entries.map((entry) => new MainSetting(main.source, entry)))
}

const lastByName = new Memo<AssignmentsDocument, ReadonlyMap<string, ParameterSetting>>()

/** The settings of a main.cf that count, by name: the last assignment of each; worked out once. */
export function lastSettings(main: AssignmentsDocument): ReadonlyMap<string, ParameterSetting> {
  return lastByName.getOrInsertComputed(main, () => {
    const last = new Map<string, ParameterSetting>()
    for (const setting of mainSettings(main)) last.set(setting.name.text, setting)
    return last
  })
}

/** Whether Postfix ignores every setting of the parameter: it fills it in itself. */
export function isReadOnly(name: string): boolean {
  return postfixParameter(name)?.readOnly === true
}

/** The `-o` settings of a master.cf in file order; worked out once. */
export function masterSettings(master: ColumnsDocument): readonly ParameterSetting[] {
  return settings.getOrInsertComputed(master, () =>
    master.entries.flatMap((service) => serviceSettings(master.source, service)),
  )
}

/** Which overrides of a service set something, by the trees of its lines: edits elsewhere leave those alone. */
const settingOverrides = new Memo<LineTree, readonly number[]>()

function serviceSettings(source: SourceText, service: Service): ParameterSetting[] {
  const indices = settingOverrides.getOrInsertComputed(service.line.tree, () =>
    service.overrides.flatMap((override, index) => (setsSomething(override) ? [index] : [])),
  )
  return indices.map((index) => new OverrideSetting(source, service, index))
}

/**
 * `-o name` without `=`, without a name or with a blank in the name sets nothing: split_nameval() takes no such text,
 * and the daemon refuses it.
 */
function setsSomething({ separator, name }: Override): boolean {
  return separator !== undefined && /^[^ \t\n\v\f\r]+$/.test(name.text)
}

/** A line of main.cf; where its parts lie is worked out when somebody asks, since a file has a thousand of them. */
class MainSetting implements ParameterSetting {
  readonly source: SourceText
  readonly #entry: Assignment

  constructor(source: SourceText, entry: Assignment) {
    this.source = source
    this.#entry = entry
  }

  get service(): undefined {
    return undefined
  }
  get line(): Line {
    return this.#entry.line
  }
  get name(): Word {
    return this.#entry.name
  }
  get value(): JoinedText {
    return this.#entry.value
  }
  get range(): Range {
    return this.#entry.range
  }
}

/** A `-o` of a service. */
class OverrideSetting implements ParameterSetting {
  readonly source: SourceText
  readonly service: Service
  readonly #index: number

  constructor(source: SourceText, service: Service, index: number) {
    this.source = source
    this.service = service
    this.#index = index
  }

  get line(): Line {
    return this.service.line
  }
  get name(): Word {
    return this.#override.name
  }
  get value(): JoinedText {
    return this.#override.value
  }
  get range(): Range {
    return this.#override.range
  }

  get #override(): Override {
    return this.service.overrides[this.#index] as Override
  }
}
