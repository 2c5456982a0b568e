/** Waiting for something that events bring about. */

/** Those who wait; every event is to call `wake`. */
export class Waiting {
  readonly #wakers = new Set<() => void>()

  /** Lets all who wait look again. */
  wake(): void {
    for (const wake of this.#wakers) wake()
  }

  /**
   * Waits until a condition holds.
   * @param seconds how long at most
   * @param state what is to be said of the state of things when it was too long
   * @throws Error when it was too long
   */
  async until(condition: () => boolean, seconds: number, state: () => string): Promise<void> {
    if (condition()) return
    await new Promise<void>((resolve, reject) => {
      const wake = (): void => {
        if (!condition()) return
        clearTimeout(timer)
        this.#wakers.delete(wake)
        resolve()
      }
      const timer = setTimeout(() => {
        this.#wakers.delete(wake)
        reject(new Error(`waited in vain; ${state()}`))
      }, seconds * 1000)
      this.#wakers.add(wake)
    })
  }
}
