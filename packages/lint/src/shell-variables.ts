/** Variables in files that a shell sources. */

/** Whether the text puts the value of the variable in somewhere: `$NAME` or `${NAME…}`. */
export function usesVariable(text: string, name: string): boolean {
  for (const match of text.matchAll(/\$\{?(\w+)/g)) if (match[1] === name) return true
  return false
}
