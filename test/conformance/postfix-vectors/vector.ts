/** One recorded experiment with the real Postfix, and what a checker of an area has to do with it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SourceText } from '@mailcfg/core'

/** What a program printed and how it ended. */
export interface Observed {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

/** One experiment of facts/postfix/syntax.json: a file, a command, and what the program made of it. */
export interface Vector {
  readonly id: string
  readonly area: string
  readonly rule: string
  /** Name of the file that `input` is, or a few words when it is not a file. */
  readonly file: string
  readonly input: string
  readonly inputEncoding?: 'latin1'
  /** Further files that the experiment needed, by name. */
  readonly otherFiles?: Readonly<Record<string, string>>
  /** Settings that stood in main.cf before the input. */
  readonly baseConfiguration?: string
  readonly command: string
  /** One result for both versions, or one per version where they differ. */
  readonly observed: Observed | Readonly<Record<string, Observed>>
  readonly sameInBothVersions: boolean
}

/** Compares what the house reads with what was observed; fails by throwing, as `expect` does. */
export type Checker = (vector: Vector) => void | Promise<void>

/** All recorded experiments. */
export function readVectors(sharedDir: string): Vector[] {
  return JSON.parse(readFileSync(join(sharedDir, 'facts/postfix/syntax.json'), 'utf8')) as Vector[]
}

/** What Postfix 3.7.11 did; that is the version that is installed where the other conformance tests run. */
export function observed(vector: Vector): Observed {
  return 'stdout' in vector.observed ? (vector.observed as Observed) : (vector.observed['3.7.11'] as Observed)
}

/** The experiment's input as a file, from its bytes; `<N times x>` stands for N letters. */
export function inputSource(vector: Vector): SourceText {
  const text = vector.input.replace(/<(\d+) times (.)>/, (_all, count, letter) => letter.repeat(Number(count)))
  return SourceText.fromBytes(vector.file, Buffer.from(text, vector.inputEncoding ?? 'utf8'))
}
