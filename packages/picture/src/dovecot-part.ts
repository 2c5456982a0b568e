/** One Dovecot of the picture: names of its parts, places and plain values of its settings. */

import {
  type Document,
  type DovecotInstance,
  type DovecotSection,
  type DovecotSetting,
  dovecotPlaces,
  type Placed,
  plainValue,
  protocolsOf,
} from '@mailcfg/model'
import type { PicturePlace, State } from './picture.ts'
import type { Scene } from './scene.ts'

/** A Dovecot with its place in the picture. */
export class DovecotPart {
  readonly scene: Scene
  readonly dovecot: DovecotInstance
  readonly #number: number

  constructor(scene: Scene, dovecot: DovecotInstance, number: number) {
    this.scene = scene
    this.dovecot = dovecot
    this.#number = number
  }

  /** The id of a part of this Dovecot. */
  id(name: string): string {
    return `dovecot${this.#number === 1 ? '' : this.#number} ${name}`
  }

  /** The protocols that run as far as the files tell: all of them, or those that somebody wrote down. */
  get protocols(): ReadonlySet<string> {
    const sure = protocolsOf(this.dovecot, this.scene.stack)
    if (sure) return sure
    const written = this.dovecot.settings
      .filter(({ item, around }) => item.name.text === 'protocols' && around.length === 0)
      .flatMap(({ item }) => item.decoded.toLowerCase().split(/\s+/))
    const services = this.dovecot.sections('service').flatMap(({ item }) => SERVICES[item.name?.text ?? ''] ?? [])
    return new Set([...written.filter((word) => /^\w+$/.test(word)), ...services])
  }

  /** The last plain value of a setting of a section. */
  valueIn(section: DovecotSection, ...names: readonly string[]): { text: string; places: PicturePlace[] } | undefined {
    const placed = this.dovecot.settingsOf(section).findLast(({ item }) => names.includes(item.name.text))
    const text = placed && plainValue(placed.item)
    return placed && text !== undefined ? { text, places: [atSetting(placed)] } : undefined
  }

  /** A value of the top level; the empty text when nobody knows it. */
  value(name: string): { text: string; places: PicturePlace[] } {
    const { text, setting } = this.dovecot.value(name)
    return { text, places: setting ? [atSetting(setting)] : [] }
  }

  /** A file that the configuration names, and whether it is there. */
  file(path: string, from: string): { document: Document | undefined; state: State; why: string | undefined } {
    const { stack } = this.scene
    const places = dovecotPlaces(path, from, this.dovecot.main.source.uri, stack)
    const uri = places.find((place) => stack.documents.has(place))
    if (uri !== undefined) return { document: stack.documents.get(uri), state: 'ok', why: undefined }
    const state = stack.fileState(path)
    if (state?.kind === 'missing') return { document: undefined, state: 'broken', why: `There is no file ${path}.` }
    if (state) return { document: undefined, state: 'ok', why: undefined }
    return { document: undefined, state: 'unseen', why: `${path} was not seen.` }
  }
}

/** What a service that somebody wrote down shows to run. */
const SERVICES: Readonly<Record<string, string>> = {
  'imap-login': 'imap',
  'pop3-login': 'pop3',
  lmtp: 'lmtp',
}

export function atSetting({ item, document }: Placed<DovecotSetting>): PicturePlace {
  return { source: document.source, range: item.range }
}

export function atHeader({ item, document }: Placed<DovecotSection>): PicturePlace {
  return { source: document.source, range: item.header }
}
