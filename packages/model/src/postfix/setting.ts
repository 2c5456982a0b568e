/** A parameter as it was set: in main.cf, or for one service by `-o` in master.cf. */

import type { JoinedText, Range, SourceText } from '@mailcfg/core'
import { postfixParameter } from '@mailcfg/knowledge'
import type { AssignmentsDocument } from '../documents/assignments.ts'
import type { ColumnsDocument, Service } from '../documents/columns.ts'
import type { Word } from '../documents/document.ts'

export interface ParameterSetting {
  readonly name: Word
  readonly value: JoinedText
  readonly source: SourceText
  /** From the name to the end of the value. */
  readonly range: Range
  /** The service that the setting is for; `undefined` for main.cf, which is for all. */
  readonly service: Service | undefined
}

/** The settings of a main.cf in file order, earlier duplicates included. */
export function mainSettings(main: AssignmentsDocument): ParameterSetting[] {
  return main.entries.map(({ name, value, range }) => ({ name, value, range, source: main.source, service: undefined }))
}

/** Whether Postfix ignores every setting of the parameter: it fills it in itself. */
export function isReadOnly(name: string): boolean {
  return postfixParameter(name)?.readOnly === true
}

/**
 * The `-o` settings of a master.cf in file order. `-o name` without `=`, without a name or with a blank in the name sets
 * nothing: split_nameval() takes no such text, and the daemon refuses it.
 */
export function masterSettings(master: ColumnsDocument): ParameterSetting[] {
  return master.entries.flatMap((service) =>
    service.overrides
      .filter(({ separator, name }) => separator !== undefined && /^[^ \t\n\v\f\r]+$/.test(name.text))
      .map(({ name, value, range }) => ({ name, value, range, source: master.source, service })),
  )
}
