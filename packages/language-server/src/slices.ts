/** Long work in slices, between which others have their turn. */

/** How long work may go on in the thread that answers requests, in milliseconds. */
const SLICE = 4

/**
 * Goes through steps in slices.
 * @param isCurrent whether somebody still waits for the result
 * @param slice how long a slice is, in milliseconds
 * @returns what the steps came to; `undefined` when nobody waits any more
 */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  isCurrent: () => boolean,
  slice = SLICE,
): Promise<{ readonly value: T } | undefined> {
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done) return isCurrent() ? { value } : undefined
    if (performance.now() - began < slice) continue
    await new Promise((resolve) => setTimeout(resolve, 0))
    if (!isCurrent()) return undefined
    began = performance.now()
  }
}
