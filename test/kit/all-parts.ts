/** All properties of an object, those too that its class works out when they are asked for. */

/** A plain object with the properties in alphabetical order, so that objects that are made in other ways can be compared. */
export function allParts(value: object): Record<string, unknown> {
  const keys = new Set(Object.keys(value))
  for (let type = Object.getPrototypeOf(value); type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [key, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) if (get) keys.add(key)
  }
  return Object.fromEntries([...keys].sort().map((key) => [key, (value as Record<string, unknown>)[key]]))
}
