/** Hover on paths: what is there, and who listens at a socket. */

import { dovecotListeners } from '@mailcfg/model'
import { memberAt } from '../names/paths.ts'
import type { NameAt } from '../names/thing.ts'
import type { Place } from '../place.ts'
import { code, type HoverText, placeText } from './markdown.ts'

/** What is known of the file or socket that a name stands for; nothing where nobody looked. */
export function pathText(place: Place, { thing }: NameAt): HoverText | undefined {
  if (thing.kind !== 'path') return undefined
  const { path } = thing
  const document = memberAt(place, path)
  if (document) return { title: path, what: document.language.title, here: [] }
  return socketText(place, path) ?? diskText(place, path)
}

function socketText({ stack }: Place, path: string): HoverText | undefined {
  for (const dovecot of stack.dovecot) {
    const found = dovecotListeners(dovecot).find((one) => (one.path ?? `base_dir/${one.written}`) === path)
    if (found === undefined) continue
    const { service, section, at, user, group, mode } = found
    const rights = [
      mode && `mode ${code(mode.item.decoded)}`,
      user && `user ${code(user.item.decoded)}`,
      group && `group ${code(group.item.decoded)}`,
    ].filter((part) => part !== undefined)
    return {
      title: path.replace(/^base_dir\//, ''),
      what: `Socket of Dovecot\u2019s service ${code(service)} (${placeText(section.document.source, at.range)}).`,
      here: rights.length > 0 ? [`- **Here**: ${rights.join(', ')}`] : [],
    }
  }
  return undefined
}

const KINDS = { file: 'File', directory: 'Directory', socket: 'Socket', other: 'Special file', missing: '' }

function diskText({ stack }: Place, path: string): HoverText | undefined {
  const state = stack.fileState(path)
  if (state === undefined) return undefined
  if (state.kind === 'missing') return { title: path, what: '**Nothing is there.**' }
  const mode = state.mode.toString(8).padStart(4, '0')
  return { title: path, what: `${KINDS[state.kind]} of ${code(`${state.owner}:${state.group}`)}, mode ${code(mode)}.` }
}
