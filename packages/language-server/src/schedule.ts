/** When work is done: after a pause in the typing, and only as long as nothing newer has come. */

/** How long nothing may be typed before all rules run, in milliseconds. */
const QUIET = 200

/** The work that follows changes. */
export interface Work {
  /** Loads what the texts name. */
  link(): Promise<void>
  /** Lints everything that has changed; false when it was given up. */
  lint(isCurrent: () => boolean): Promise<boolean>
  /** What is told when lint has come to its end. */
  done(): void
}

/** Runs the work of one server. */
export class Schedule {
  readonly #work: Work
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Counts changes; work that began at a lower number is given up. */
  #generation = 0
  #linked = -1
  #linted = -1
  #running = false
  #stopped = false
  #waiting: { readonly phase: 'linked' | 'linted'; readonly resolve: () => void }[] = []

  constructor(work: Work) {
    this.#work = work
  }

  /** Something has changed: what runs is given up, and everything runs again after a pause (without one when `soon`). */
  changed(soon = false): void {
    this.#generation++
    clearTimeout(this.#timer)
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#run(), soon ? 0 : QUIET)
  }

  /** Resolves when the phase is reached for all changes so far; at once when it is. */
  reached(phase: 'linked' | 'linted'): Promise<void> {
    if (this.#isReached(phase) || this.#stopped) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.push({ phase, resolve })
    })
  }

  /** Ends everything; whoever waits goes on with what there is. */
  stop(): void {
    this.#stopped = true
    this.#generation++
    clearTimeout(this.#timer)
    this.#release(() => true)
  }

  async #run(): Promise<void> {
    // The run that is under way sees the new generation, gives up, and starts the timer again.
    if (this.#running || this.#stopped) return
    this.#running = true
    const generation = this.#generation
    try {
      await this.#work.link()
      if (generation === this.#generation) {
        this.#linked = generation
        this.#release((phase) => phase === 'linked')
        const isCurrent = (): boolean => generation === this.#generation
        if ((await this.#work.lint(isCurrent)) && isCurrent()) {
          this.#linted = generation
          this.#work.done()
          this.#release(() => true)
        }
      }
    } finally {
      this.#running = false
      if (generation !== this.#generation && !this.#stopped) {
        clearTimeout(this.#timer)
        this.#timer = setTimeout(() => void this.#run(), QUIET)
      }
    }
  }

  #isReached(phase: 'linked' | 'linted'): boolean {
    return (phase === 'linked' ? this.#linked : this.#linted) === this.#generation
  }

  #release(which: (phase: 'linked' | 'linted') => boolean): void {
    const released = this.#waiting.filter(({ phase }) => which(phase))
    this.#waiting = this.#waiting.filter(({ phase }) => !which(phase))
    for (const { resolve } of released) resolve()
  }
}
