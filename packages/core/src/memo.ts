/** What has been worked out of an object: kept with it, and gone with it. */

/** Gives back the object that it is told of, so that a class derived from it puts its fields there. */
class Holder {
  constructor(object: object) {
    // biome-ignore lint/correctness/noConstructorReturn: the private fields of derived classes have to lie in the object itself
    return object
  }
}

/**
 * A table from objects to what is known of them, with the meaning of a `WeakMap`. The values lie in the objects, as
 * private fields that nobody else sees. A `WeakMap` would do, but V8's collections of new objects take all its values for
 * used, even those whose keys are not (`ScavengeVisitor::VisitEphemeronHashTable` in heap/scavenger.cc): with values that
 * lead back to their keys, nothing that a keystroke makes would go before the next collection of the whole heap, and
 * copying it takes pauses of ten milliseconds.
 */
export class Memo<K extends object, V> {
  readonly #slots = slots<K, V>()

  /** What is known of the object; `undefined` where nothing is. */
  get(key: K): V | undefined {
    return this.#slots.get(key)
  }

  has(key: K): boolean {
    return this.#slots.has(key)
  }

  set(key: K, value: V): void {
    this.#slots.set(key, value)
  }

  /** What is known of the object; where nothing is, it is worked out and kept. */
  getOrInsertComputed(key: K, compute: (key: K) => V): V {
    if (this.#slots.has(key)) return this.#slots.get(key) as V
    const value = compute(key)
    this.#slots.set(key, value)
    return value
  }
}

interface Slots<K, V> {
  get(key: K): V | undefined
  has(key: K): boolean
  set(key: K, value: V): void
}

/** Every call makes a class with a private field of its own. */
function slots<K extends object, V>(): Slots<K, V> {
  return class Slot extends Holder {
    #value: V

    constructor(key: K, value: V) {
      super(key)
      this.#value = value
    }

    static get(key: K): V | undefined {
      return #value in key ? (key as unknown as Slot).#value : undefined
    }

    static has(key: K): boolean {
      return #value in key
    }

    static set(key: K, value: V): void {
      if (#value in key) (key as unknown as Slot).#value = value
      else new Slot(key, value)
    }
  }
}
