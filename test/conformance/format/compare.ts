/** Puts files before and after formatting to the referees, and tells what they read differently. */

import type { Formatted } from './formatted.ts'
import { REFEREES, type Referee } from './referees.ts'
import { type Answer, type Files, type Program, runOn } from './run.ts'
import { difference } from './texts.ts'

/** What a referee was asked, and what it answered. */
export interface Hearing {
  readonly referee: string
  /** Files that formatting changed, and that the referee read twice. */
  readonly compared: number
  /** Those among them of which it printed no more than messages. */
  readonly refused: number
  readonly differences: readonly string[]
}

/** Asks the referees that are there. A file that formatting leaves as it is needs none. */
export function hear(all: readonly Formatted[], referees: readonly Referee[] = REFEREES): Hearing[] {
  const changed = all.filter(({ bytes, after }) => Buffer.compare(bytes, after) !== 0)
  return referees
    .filter(({ present }) => present)
    .map((referee) => {
      const files = changed.filter(({ language }) => referee.languages.test(language.id))
      const cases = files.flatMap((file) => {
        const [before, after] = [referee.files(file.bytes, file), referee.files(file.after, file)]
        const { comparable } = referee
        const compare = comparable === undefined ? {} : { comparable: (text: string) => comparable(text, file) }
        return before && after ? [{ name: file.name, before, after, ...compare }] : []
      })
      return compareCases(referee.name, referee, cases)
    })
}

/** Two sets of files that have to be read alike. */
export interface Case {
  readonly name: string
  readonly before: Files
  readonly after: Files
  readonly comparable?: (text: string) => string
}

/** Runs a program on both sides of all cases. */
export function compareCases(referee: string, program: Program, cases: readonly Case[]): Hearing {
  const answers = runOn(
    program,
    cases.flatMap(({ before, after }) => [before, after]),
  )
  const differences = cases.flatMap(({ name, comparable = (text) => text }, i) => {
    const [before, after] = [answers[2 * i] as Answer, answers[2 * i + 1] as Answer]
    const found = [
      ...difference('the output differs', comparable(before.output), comparable(after.output)),
      ...difference('the messages differ', comparable(before.messages), comparable(after.messages)),
    ]
    return found.length === 0 ? [] : [`${name}: ${referee}: ${found.join('; ')}`]
  })
  const refused = cases.filter(({ comparable = (text) => text }, i) => {
    const { output, messages } = answers[2 * i] as Answer
    return messages !== '' && comparable(output).trim() === ''
  }).length
  return { referee, compared: cases.length, refused, differences }
}

/** One line for each referee. */
export function hearingsTable(hearings: readonly Hearing[]): string {
  return hearings
    .map(
      ({ referee, compared, refused, differences }) =>
        `  ${referee}: ${compared} changed files, ${compared - differences.length} read alike` +
        `${refused > 0 ? ` (${refused} of them refused both times)` : ''}\n`,
    )
    .join('')
}
