/** What the cursor is on in main.cf. */

import { type AssignmentsDocument, mainSettings, type ParameterSetting } from '@mailcfg/model'
import type { Place } from '../place.ts'
import { isIndented, lineAt, physicalLineAt } from './lines.ts'
import { valueSubject } from './postfix-value.ts'
import type { Subject } from './subject.ts'
import { touches, wordAt } from './words.ts'

/** The subject in a main.cf, comments excluded. */
export function mainSubject(place: Place, document: AssignmentsDocument): Subject | undefined {
  const { offset, postfix } = place
  const line = lineAt(document, offset)
  if (line === undefined || line.logical.kind !== 'entry') return onBlankLine(place, document)
  const { start, end } = line.logical.range
  const setting = settingFrom(settingsOf(place, document), start, end)
  if (setting === undefined) return typedName(place)
  if (touches(setting.name.range, offset)) {
    return { kind: 'parameter', text: setting.name.text, range: setting.name.range, setting, service: undefined }
  }
  return offset < setting.name.range.start ? undefined : beyondName(setting, place, postfix)
}

function beyondName(
  setting: ParameterSetting,
  { document, offset }: Place,
  postfix: Place['postfix'],
): Subject | undefined {
  const separator = document.source.text.indexOf('=', setting.name.range.end)
  if (separator >= 0 && offset <= separator) return undefined
  return valueSubject(setting, offset, postfix)
}

/** A word behind blanks will belong to the value above; one at the start of a line will be a name. */
function onBlankLine(place: Place, document: AssignmentsDocument): Subject | undefined {
  const { offset, postfix } = place
  const above = isIndented(place) ? settingsOf(place, document).findLast(({ range }) => range.end <= offset) : undefined
  return above ? valueSubject(above, offset, postfix) : typedName(place)
}

/** A name on a line that is no assignment yet. */
function typedName({ document, offset }: Place): Subject | undefined {
  const { range, text } = physicalLineAt(document, offset)
  const word = wordAt(text, offset - range.start, /[^\s=]+/g)
  if (word.index > 0 || text.slice(0, word.start).includes('=')) return undefined
  const place = { start: range.start + word.start, end: range.start + word.end }
  return { kind: 'parameter', text: word.text, range: place, setting: undefined, service: undefined }
}

/** The settings of the instance, so that its look-ups give the same objects. */
function settingsOf({ postfix }: Place, document: AssignmentsDocument): readonly ParameterSetting[] {
  return postfix?.main === document ? postfix.mainSettings : mainSettings(document)
}

/** The first setting whose name starts in a range; settings stand in file order. */
function settingFrom(settings: readonly ParameterSetting[], start: number, end: number): ParameterSetting | undefined {
  let [low, high] = [0, settings.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((settings[middle] as ParameterSetting).name.range.start < start) low = middle + 1
    else high = middle
  }
  const found = settings[low]
  return found && found.name.range.start < end ? found : undefined
}
