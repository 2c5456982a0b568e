/** Whom Postfix asks about mail: policy services and milters. */

import { parseList } from '@mailcfg/grammars'
import { restrictionLists } from '@mailcfg/knowledge'
import { isTemplated, joinPath, restrictionList, type Service, socketPlace, wholeDovecot } from '@mailcfg/model'
import { connect } from './connect.ts'
import { type Endpoint, inetEndpoint } from './openers.ts'
import type { PicturePlace } from './picture.ts'
import { commandOf, type PostfixPart } from './postfix-part.ts'

/** Draws policy services and milters. */
export function drawQuestions(part: PostfixPart): void {
  openSpawned(part)
  for (const service of part.services('smtpd')) {
    drawPolicies(part, service)
    drawMilters(part, 'smtpd', 'smtpd_milters', service)
  }
  for (const service of part.services('cleanup')) drawMilters(part, 'cleanup', 'non_smtpd_milters', service)
}

/** Services of master.cf that run a policy program; master makes their sockets below the queue directory. */
function openSpawned(part: PostfixPart): void {
  const { postfix, scene } = part
  const queue = postfix.value('queue_directory')
  if (!queue.known) return
  for (const service of postfix.services) {
    if (service.type.text !== 'unix' || commandOf(service) !== 'spawn') continue
    const name = service.service.text
    const path = joinPath(queue.text, `${service.private.text === 'n' ? 'public' : 'private'}/${name}`)
    const place = part.atService(service)
    const id = scene.drawing.node(part.id(`spawn ${name}`), {
      ...{ kind: 'backend', program: 'postfix', label: name, details: ['spawn'], places: [place] },
    })
    scene.openers.open({ type: 'unix', path }, { node: id, place })
  }
}

function drawPolicies(part: PostfixPart, service: Service | undefined): void {
  for (const { parameter } of restrictionLists()) {
    const list = restrictionList(part.postfix, parameter, service)
    for (const { name, argument, wholePlace } of list.items) {
      const range = argument?.endpoint
      if (name !== 'check_policy_service' || argument === undefined || range === undefined) continue
      const text = argument.text.slice(range.start - argument.start, range.end - argument.start)
      const places = wholePlace ? [{ source: wholePlace.setting.source, range: wholePlace.range }] : []
      drawQuestion(part, { from: 'smtpd', text, purpose: 'policy', service, places })
    }
  }
}

function drawMilters(part: PostfixPart, from: string, parameter: string, service: Service | undefined): void {
  const { text, known, setting } = part.postfix.value(parameter, service)
  if (!known || !setting || !part.scene.drawing.has(part.id(from))) return
  for (const item of parseList(text, { braces: true }).items) {
    const endpoint = /^\{?\s*([^\s,}]+)/.exec(item.text)?.[1]
    if (endpoint) drawQuestion(part, { from, text: endpoint, purpose: 'milter', service, places: part.at(setting) })
  }
}

interface Question {
  readonly from: string
  readonly text: string
  readonly purpose: 'policy' | 'milter'
  readonly service: Service | undefined
  readonly places: readonly PicturePlace[]
}

function drawQuestion(part: PostfixPart, { from, text, purpose, service, places }: Question): void {
  if (isTemplated(text) || text.includes('$')) return
  const path = /^(?:unix|local):(.*)$/.exec(text)?.[1]
  const place = path === undefined ? undefined : socketPlace(part.postfix, path, service)
  const endpoint: Endpoint | undefined = place
    ? { type: 'unix', path: place.path }
    : path === undefined
      ? inetEndpoint(text)
      : undefined
  if (endpoint === undefined) return
  const written = text.replace(/^(?:unix|local|inet6?):/, '')
  const broken =
    purpose === 'policy'
      ? isQuota(text) && wholeDovecot(part.scene.stack) && `No service of Dovecot listens at ${text}.`
      : place?.fromJail &&
        OF_MACHINE.test(written) &&
        service &&
        `Service ${service.service.text} runs in the jail, where ${written} does not lie.`
  connect(part.scene, part.id(from), endpoint, {
    ...{ kind: 'question', purpose, program: 'postfix', written, places },
    ...(broken ? { broken } : {}),
  })
}

/** Directories of the machine that a jail has none of by itself. */
const OF_MACHINE = /^\/(?:run|var\/run|tmp|home|srv|opt|usr)\//

/** Other policy services are no matter of Dovecot: a socket called after quota, or the port of its documentation. */
function isQuota(endpoint: string): boolean {
  return /^(?:unix|local):.*quota/i.test(endpoint) || /^inet:(?:127\.0\.0\.1|localhost|\[::1\]):12340$/.test(endpoint)
}
