/** The option `--as`. */

import { type LanguageDefinition, languageById, languages } from '@mailcfg/grammars'
import { suggest } from '@mailcfg/knowledge'
import { UsageError } from '@mailcfg/project'

/**
 * The language that `--as` names.
 * @throws UsageError with what may have been meant.
 */
export function languageOption(id: string | undefined): { readonly as?: LanguageDefinition } {
  if (id === undefined) return {}
  const language = languageById(id)
  if (language) return { as: language }
  const ids = languages.map((known) => known.id)
  const [near] = suggest(id, ids)
  const hint = near === undefined ? `there are ${ids.join(', ')}` : `did you mean "${near}"?`
  throw new UsageError(`--as: no language is called "${id}"; ${hint}`)
}
