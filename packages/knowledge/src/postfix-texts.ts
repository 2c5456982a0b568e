/** What each name of Postfix is for, in our own words: a summary, and advice for those that matter most. */
import actionTexts from '../texts/postfix/access-actions.json' with { type: 'json' }
import masterTexts from '../texts/postfix/master-cf.json' with { type: 'json' }
import parameterTexts from '../texts/postfix/parameters.json' with { type: 'json' }
import restrictionTexts from '../texts/postfix/restrictions.json' with { type: 'json' }
import sourceTexts from '../texts/postfix/table-config-parameters.json' with { type: 'json' }
import typeTexts from '../texts/postfix/table-types.json' with { type: 'json' }
import { type Table, table } from './table.ts'

/** A text about one name. */
export interface Text {
  /**
   * The name. Access actions are `table/action`, map source parameters `type/name`; in master.cf a word tells what it
   * is: `daemon:`, `service:`, `column:`, `option:`, `pipe-attribute:`, `pipe-flag:`, `pipe-macro:`, `family:`.
   */
  readonly name: string
  /** One or two sentences: what it does, and when to touch it. */
  readonly summary: string
  /** A safe value, the danger or the usual mistake. */
  readonly advice?: string
}

/** What a text is about. */
export type TextSubject = 'parameter' | 'restriction' | 'access-action' | 'table-type' | 'map-source' | 'master.cf'

const named = (data: unknown): Table<Text> => table<Text>(data, (text) => text.name)

const texts: Readonly<Record<TextSubject, Table<Text>>> = {
  parameter: named(parameterTexts),
  restriction: named(restrictionTexts),
  'access-action': named(actionTexts),
  'table-type': named(typeTexts),
  'map-source': named(sourceTexts),
  'master.cf': named(masterTexts),
}

/** The text about a name, written as {@link Text.name} tells. */
export function postfixText(subject: TextSubject, name: string): Text | undefined {
  return texts[subject].get(name)
}

/** All texts about one kind of name. */
export function postfixTexts(subject: TextSubject): readonly Text[] {
  return texts[subject].all()
}
