/** Release numbers, as the user writes them. */

/** Whether a text is a release number as `--postfix-version` and the project file take it: `3.7`, `2.3.19.1`. */
export function isVersion(text: string): boolean {
  return /^\d+\.\d+(?:\.\d+)*$/.test(text)
}
