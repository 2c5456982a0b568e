/** Whether names of Dovecot may be renamed: entries of `dict`, and sockets that the administrator placed. */

import { dovecotServices } from '@mailcfg/knowledge'
import { dovecotListeners, FOR_OTHERS, type Stack, wholeDovecot } from '@mailcfg/model'
import type { Occurrence, Thing } from '../names/thing.ts'

/** Types of sections whose name is the administrator's own. */
const FREE_NAMES = new Set(['dict'])

/** Why a named section or entry cannot be renamed. */
export function sectionRefusal(
  { dovecot, type, name }: Extract<Thing, { kind: 'dovecot-name' }>,
  newName: string | undefined,
): string | undefined {
  if (type === 'service' && dovecotServices().some(({ service }) => service === name))
    return `${name} is a service of Dovecot itself; its name cannot be changed.`
  if (!FREE_NAMES.has(type)) return `The name of ${type} ${name} has a meaning to Dovecot or to its users.`
  if (!dovecot.isComplete) return 'Not all files of the Dovecot configuration were seen.'
  if (newName === undefined) return undefined
  if (!/^[A-Za-z][\w-]*$/.test(newName)) return `"${newName}" is no name for an entry of dict.`
  const isTaken = dovecot.settings.some(
    ({ item, around }) => around.at(-1)?.type.text === type && item.name.text === newName,
  )
  return isTaken ? `There is an entry ${newName} already.` : undefined
}

/** Why a socket cannot be renamed; the last part of its path is its name. */
export function socketRefusal(
  stack: Stack,
  path: string,
  found: readonly Occurrence[],
  newName: string | undefined,
): string | undefined {
  const dovecot = wholeDovecot(stack)
  const all = stack.dovecot.flatMap(dovecotListeners)
  const listeners = all.filter((one) => one.path === path)
  const [listener] = listeners
  if (listener === undefined) return `${path} is no socket that a file which was seen makes.`
  if (dovecot === undefined) return 'Not all files of the Dovecot configuration were seen.'
  if (listeners.length > 1) return `Several services of Dovecot listen at ${path}.`
  if (stack.postfix.length === 0 || stack.postfix.some(({ main, master }) => !main || !master))
    return `${path} may be used by Postfix, whose main.cf and master.cf were not both seen.`
  if (found.every(({ role }) => role === 'definition')) return `Nothing that was seen uses ${path}.`
  if (newName === undefined) return undefined
  if (!/^[\w.-]+$/.test(newName)) return `"${newName}" is no name for a socket.`
  const ending = (name: string): string => FOR_OTHERS.exec(name)?.[0] ?? ''
  if (ending(path) !== ending(newName)) return 'The end of the name tells Dovecot what the socket is for.'
  const target = path.replace(/[^/]*$/, newName)
  return all.some((one) => one.path === target) ? `Dovecot listens at ${target} already.` : undefined
}
