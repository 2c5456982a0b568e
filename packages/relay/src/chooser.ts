/** What nobody can know from the files: every possible answer is gone through, one run for each. */

/** Something that the files do not say. */
export interface Question {
  /** The same text means the same question: it has the same answer throughout a run. */
  readonly id: string
  /** What has the answer, for people: `mysql:/etc/postfix/users.cf`, `DNS`, `the policy service at inet:127.0.0.1:10023`. */
  readonly on: string
}

/** Answers the questions of one run. */
export class Chooser {
  /** The questions that were put, in order, each with how many answers there are and which of them was given. */
  readonly trail: { readonly question: Question; readonly count: number; readonly answer: number }[] = []
  readonly #given: readonly number[]
  readonly #known = new Map<string, number>()

  /** @param given the answers to the first questions, by index; the first answer of each later one is taken. */
  constructor(given: readonly number[]) {
    this.#given = given
  }

  /** The answer to a question in this run; `answers` are all that are possible, and not empty. */
  ask<T>(question: Question, answers: readonly T[]): T {
    const known = this.#known.get(question.id)
    if (known !== undefined) return answers[Math.min(known, answers.length - 1)] as T
    const answer = this.#given[this.trail.length] ?? 0
    this.trail.push({ question, count: answers.length, answer })
    this.#known.set(question.id, answer)
    return answers[answer] as T
  }
}

/** What came out of all runs. */
export interface Exploration<T> {
  readonly runs: readonly { readonly result: T; readonly trail: Chooser['trail'] }[]
  /** False when there were more runs than the limit allowed. */
  readonly complete: boolean
}

/**
 * Runs a program once for each combination of answers that makes a difference to what it asks.
 * @param isEnough whether the runs so far tell all that is of interest; the rest is left out then
 */
export function explore<T>(
  program: (chooser: Chooser) => T,
  limit: number,
  isEnough: (results: readonly T[]) => boolean = () => false,
): Exploration<T> {
  const runs: { result: T; trail: Chooser['trail'] }[] = []
  let given: number[] | undefined = []
  const results: T[] = []
  while (given !== undefined && runs.length < limit && !isEnough(results)) {
    const chooser = new Chooser(given)
    const result = program(chooser)
    runs.push({ result, trail: chooser.trail })
    results.push(result)
    given = nextAnswers(chooser.trail)
  }
  return { runs, complete: given === undefined }
}

/** The last question that has another answer gets it; the questions behind it are put anew. */
function nextAnswers(trail: Chooser['trail']): number[] | undefined {
  for (let i = trail.length - 1; i >= 0; i--) {
    const { count, answer } = trail[i] as Chooser['trail'][number]
    if (answer + 1 < count) return [...trail.slice(0, i).map((one) => one.answer), answer + 1]
  }
  return undefined
}
