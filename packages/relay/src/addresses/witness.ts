/** Tells whether a result depends on what the files do not say. */

import { Chooser, type Question } from '../chooser.ts'

/** Passes questions on, and notes that there was one. */
export class Witness extends Chooser {
  isAsked = false
  readonly #inner: Chooser

  constructor(inner: Chooser) {
    super([])
    this.#inner = inner
  }

  override ask<T>(question: Question, answers: readonly T[]): T {
    this.isAsked = true
    return this.#inner.ask(question, answers)
  }
}
