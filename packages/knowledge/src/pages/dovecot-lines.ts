/** How pages tell the release lines of Dovecot that a thing belongs to. */
import type { Fact } from './markdown.ts'

/** The release lines, oldest first. */
export const DOVECOT_LINES: readonly string[] = ['1.1', '1.2', '2.0', '2.1', '2.2', '2.3', '2.4']

/** "2.0 to 2.3" of lines in a row, "1.x, 2.2 to 2.4" of others; `1.x` and the like stand as they are. */
export function linesInWords(lines: readonly string[]): string {
  const runs: string[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run !== undefined && follows(run.at(-1) ?? '', line)) run.push(line)
    else runs.push([line])
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]} to ${run.at(-1)}`)).join(', ')
}

const follows = (before: string, line: string): boolean => {
  const index = DOVECOT_LINES.indexOf(before)
  return index >= 0 && DOVECOT_LINES[index + 1] === line
}

/** The facts about when a thing came and went. */
export function lifeFacts(life: { since?: string; lastIn?: string; removedIn?: string }): Fact[] {
  return [
    ['Since', life.since === undefined ? undefined : life.since.replace(/^<=(.*)/, '$1 or before')],
    ['Gone in', life.removedIn],
    ['Last seen in', life.removedIn === undefined ? life.lastIn : undefined],
  ]
}
