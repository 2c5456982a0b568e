/** Table types that distributions put in packages of their own, as files beside Postfix's libraries. */

import { PLUGIN_DIRECTORIES, PLUGIN_TYPES, type PostfixInstance, type Stack } from '@mailcfg/model'

/**
 * The file of a table type when it surely is not installed: Postfix's libraries were seen, and it is not among them.
 * Builds without such libraries hold their types themselves.
 */
export function missingPlugin(stack: Stack, postfix: PostfixInstance, type: string): string | undefined {
  if (!PLUGIN_TYPES.includes(type) || stack.fileStates === undefined) return undefined
  const own = postfix.setting('shlib_directory')?.value.text
  const directories = own?.startsWith('/') ? [own] : PLUGIN_DIRECTORIES
  const home = directories.find((directory) => stack.fileState(`${directory}/libpostfix-global.so`)?.kind === 'file')
  if (home === undefined) return undefined
  const file = `${home}/postfix-${type}.so`
  return stack.fileState(file)?.kind === 'missing' ? file : undefined
}
