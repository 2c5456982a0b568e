/** Long work in slices, so that other requests are answered in between. */

/** How long work may go on before others have their turn, in milliseconds. */
const SLICE = 8

/** Drives steps to their end; `undefined` when nobody waits for the result any more. */
export async function driven<T>(steps: Generator<undefined, T>, isCancelled: () => boolean): Promise<T | undefined> {
  for (let began = Date.now(); ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (Date.now() - began < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (isCancelled()) return undefined
    began = Date.now()
  }
}
