/** One Postfix of the picture: names of its parts, and what master.cf says of its services. */

import {
  hasTemplateLines,
  isWholeMaster,
  type ParameterSetting,
  type PostfixInstance,
  realServices,
  type Service,
} from '@mailcfg/model'
import type { PicturePlace, State } from './picture.ts'
import type { Scene } from './scene.ts'

/** Whether a service is there, and where. */
export interface FoundService {
  readonly service: Service | undefined
  readonly state: State
  readonly why: string | undefined
  readonly places: readonly PicturePlace[]
}

/** A Postfix with its place in the picture. */
export class PostfixPart {
  readonly scene: Scene
  readonly postfix: PostfixInstance
  readonly #number: number

  constructor(scene: Scene, postfix: PostfixInstance) {
    this.scene = scene
    this.postfix = postfix
    this.#number = scene.stack.postfix.indexOf(postfix)
  }

  /** The id of a part of this Postfix. */
  id(name: string): string {
    return `postfix${this.#number === 0 ? '' : this.#number + 1} ${name}`
  }

  /** What tells this Postfix from another one of the same server. */
  get details(): string[] {
    return this.scene.stack.postfix.length > 1 ? [this.postfix.directory.replace(/^.*\/(?=.)/, '')] : []
  }

  /** The services that smtpd runs in; the `undefined` one stands for all when master.cf was not seen. */
  services(command: string): readonly (Service | undefined)[] {
    if (this.postfix.master === undefined) return [undefined]
    return realServices(this.postfix).filter((service) => commandOf(service) === command)
  }

  /** The service of a name that other parts reach by a socket of Postfix. */
  socketService(name: string, types: readonly string[] = ['unix', 'fifo', 'unix-dgram']): FoundService {
    const { master } = this.postfix
    if (master === undefined) return { service: undefined, state: 'unseen', why: 'master.cf was not seen.', places: [] }
    const service = this.postfix.services.findLast((s) => s.service.text === name && types.includes(s.type.text))
    if (service) return { service, state: 'ok', why: undefined, places: [this.atService(service)] }
    // A few entries to be pasted somewhere are no whole master.cf.
    if (!isWholeMaster(this.postfix) || hasTemplateLines(master))
      return { service, state: 'unseen', why: `No service ${name} was seen.`, places: [] }
    return { service, state: 'broken', why: `master.cf has no service ${name} of type ${types[0]}.`, places: [] }
  }

  atService({ service }: Service): PicturePlace {
    const { source } = this.postfix.master as NonNullable<PostfixInstance['master']>
    return { source, range: service.range }
  }

  /** The place of a setting; none for a default. */
  at(setting: ParameterSetting | undefined): PicturePlace[] {
    return setting ? [{ source: setting.source, range: setting.range }] : []
  }
}

/** The command without the directory before it. */
export function commandOf({ command }: Service): string {
  return command.text.replace(/^.*\//, '')
}
