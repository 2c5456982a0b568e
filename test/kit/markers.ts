/** Expectation markers of fixtures: a line of carets with a rule id, under the text that the finding must cover. */

/** `^^^^ rule-id` or `#> ^^^ rule-id`, optionally `: part of the message`. Real configuration lines never look so. */
const MARKER = /^(?:#>)?[ \t]*(\^+)(…)?[ \t]+([a-z0-9]+(?:-[a-z0-9]+)+)(?::[ \t]*(.*?))?[ \t]*$/

/** Whether a line of a fixture is a marker and no text of the file. */
export function isMarker(line: string): boolean {
  return MARKER.test(line)
}

/** A finding that a fixture announces. Line and columns count from 1, the end column is exclusive. */
export interface Expected {
  readonly rule: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  /** `^^^…`: the range goes on behind the carets, for instance over continuation lines. */
  readonly open: boolean
  /** Words that the message must contain. */
  readonly message: string | undefined
}

/** Text without its markers, and what they announce. */
export interface Marked {
  readonly text: string
  readonly expected: readonly Expected[]
}

/**
 * Takes the marker lines out of a fixture. A marker speaks of the last line above it that is no marker.
 * @throws Error when a marker has no line above it.
 */
export function readMarkers(marked: string): Marked {
  const kept: string[] = []
  const expected: Expected[] = []
  for (const line of marked.split('\n')) {
    const match = MARKER.exec(line)
    if (match === null) {
      kept.push(line)
      continue
    }
    if (kept.length === 0) throw new Error(`marker without a line above it: ${line}`)
    const column = line.indexOf('^') + 1
    expected.push({
      rule: match[3] as string,
      line: kept.length,
      column,
      endColumn: column + (match[1] as string).length,
      open: match[2] !== undefined,
      message: match[4] || undefined,
    })
  }
  return { text: kept.join('\n'), expected }
}
