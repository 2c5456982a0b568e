/** The functions that `${name{text}}` calls, by release. */

import { compareVersions } from '@mailcfg/knowledge'

/** Functions by name; each gives `undefined` for a text that it refuses. */
export type MacroFunctions = Readonly<Record<string, (argument: string) => string | undefined>>

const NONE: MacroFunctions = {}
const SINCE_3_11: MacroFunctions = { domain_to_ascii: asciiDomain }

/** The functions of a release; those of the newest one when none is given. Older ones refuse every function. */
export function macroFunctions(release: string | undefined): MacroFunctions {
  return release === undefined || compareVersions(release, '3.11') >= 0 ? SINCE_3_11 : NONE
}

/** Labels that are not ASCII become `xn--…`. */
function asciiDomain(name: string): string | undefined {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase()
  try {
    return new URL(`http://${name}`).hostname
  } catch {
    return undefined
  }
}
