/** Answers what nobody can know from the files: one answer to each question in a run. */

/** Something that the files do not say. */
export interface Question {
  /** The same text means the same question: it has the same answer throughout a run. */
  readonly id: string
  /** What has the answer, for people: `mysql:/etc/postfix/users.cf`, `DNS`, `the policy service at inet:127.0.0.1:10023`. */
  readonly on: string
}

/** A question that was put, with how many answers there are and which of them was given. */
export interface Asked {
  readonly question: Question
  readonly count: number
  readonly answer: number
}

/** Answers the questions of one run. */
export class Chooser {
  /** The questions in the order in which they were put, each once. */
  readonly trail: Asked[] = []
  /** The questions in the order in which their answers were used, the ids only. */
  readonly used: string[] = []
  readonly #given: ReadonlyMap<string, number>
  readonly #answers = new Map<string, number>()
  readonly #made = new Map<string, { readonly value: unknown; readonly used: readonly string[] }>()

  /** @param given answers by the id of the question, as an index; any other question gets its first answer */
  constructor(given: ReadonlyMap<string, number> = new Map()) {
    this.#given = given
  }

  /** The answers of this run by the id of the question. */
  get answers(): ReadonlyMap<string, number> {
    return this.#answers
  }

  /** The answer to a question in this run; `answers` are all that are possible, and not empty. */
  ask<T>(question: Question, answers: readonly T[]): T {
    this.used.push(question.id)
    const known = this.#answers.get(question.id)
    if (known !== undefined) return answers[Math.min(known, answers.length - 1)] as T
    const answer = this.#given.get(question.id) ?? 0
    this.trail.push({ question, count: answers.length, answer })
    this.#answers.set(question.id, answer)
    return answers[answer] as T
  }

  /** Something that is worked out once in a run; whoever needs it again has used the answers behind it, too. */
  once<T>(key: string, make: () => T): T {
    const made = this.#made.get(key)
    if (made !== undefined) {
      this.used.push(...made.used)
      return made.value as T
    }
    const start = this.used.length
    const value = make()
    this.#made.set(key, { value, used: this.used.slice(start) })
    return value
  }

  /**
   * A point from which everything depends on what is said here and on answers alone.
   * @param whereabouts all that was worked out before and that counts behind it
   */
  reach(_whereabouts: () => string): void {
    // A single run has no other to join.
  }
}
