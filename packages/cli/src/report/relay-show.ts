/** What `mailcfg relay` prints of one configuration: matrices with their dangers, one proof, or JSON. */

import { relayGuardParameters } from '@mailcfg/knowledge'
import { type ConfigurationRefusal, refusalSentence } from '@mailcfg/model'
import {
  dependenceNote,
  enumerated,
  type Matrix,
  privateNote,
  type RelayReport,
  reachNote,
  refusalsAsFilled,
  type ServiceReport,
  templateNote,
} from '@mailcfg/relay'
import { EXIT } from '../exit.ts'
import type { RelayAnswers, RelayCommandOptions } from '../relay-answers.ts'
import { servicesNamed } from '../relay-choice.ts'
import { oneLine, wrap } from './display-text.ts'
import { dependsWords, placeName, placeText, type RelayContext, serviceTitle } from './relay-context.ts'
import { type Danger, dangersOf, dangerText, relaysFor } from './relay-danger.ts'
import { explanation } from './relay-explain.ts'
import { relayJson } from './relay-json.ts'
import { legend, matrixText } from './relay-matrix.ts'

/** Prints what was asked for. Gives the exit status. */
export function show(answers: RelayAnswers, options: RelayCommandOptions, context: RelayContext): number {
  const services = servicesNamed(options.service, answers.report.services)
  const chosen = { ...answers, report: { ...answers.report, services } }
  const matrices = answers.matrices.filter(({ service }) => services.includes(service))
  const lines =
    options.format === 'json'
      ? [JSON.stringify(relayJson(chosen.report, context.nameOf), null, 1)]
      : options.explain !== undefined
        ? explanation(options.explain, { ...chosen, matrices }, context)
        : options.sessions === undefined
          ? overview({ ...chosen, matrices }, context)
          : services.flatMap((service) => sessionLines(service, context))
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return relayStatus({ ...chosen, matrices }, options)
}

/** 1 when strangers can relay, or with `--strict` when they perhaps can. Of somebody's own sessions nobody knows who they are. */
export function relayStatus({ matrices, postfix, report }: RelayAnswers, { strict }: RelayCommandOptions): number {
  const dangers = matrices.flatMap((matrix) => dangersOf(matrix, postfix))
  const mayRelay = relaysFor(dangers, 'perhaps') || isFilledIn(report)
  return relaysFor(dangers, 'surely') || (strict && mayRelay) ? EXIT.findings : EXIT.clean
}

/** All services; those of which the same is to be said stand together. */
function overview(answers: RelayAnswers, context: RelayContext): string[] {
  const { style } = context
  const groups = new Map<string, { titles: string[]; lines: string[]; dangers: readonly Danger[] }>()
  for (const matrix of answers.matrices) {
    const dangers = dangersOf(matrix, answers.postfix)
    const lines = serviceLines(matrix, dangers, answers, context)
    const group = groups.get(lines.join('\n')) ?? { titles: [], lines, dangers }
    group.titles.push(serviceTitle(matrix.service.entry))
    groups.set(lines.join('\n'), group)
  }
  const blocks = [...groups.values()].flatMap(({ titles, lines }) => [
    style.headline(titles.join(', ')),
    '',
    ...lines,
    '',
  ])
  const all = [...groups.values()].flatMap(({ dangers }) => dangers)
  const more = [
    ...withGap(noteLines(privateNote(answers.matrices), context)),
    ...unseenLines(answers, context),
    ...legend(answers.matrices, style),
  ]
  const none = blocks.length === 0 ? withGap(noteLines(templateNote(answers.report), context)) : ['']
  return [...blocks, ...more, ...none, style.bold(summary(answers, all))]
}

/** Recipients of whom nobody knows an example. */
function unseenLines({ unseen, matrices }: RelayAnswers, { style, width }: RelayContext): string[] {
  if (unseen.length === 0 || matrices.every(({ cells }) => cells.length === 0)) return []
  const words = unseen.map(({ class: name, on: [first = '', ...more] }) => {
    const others = more.length > 0 ? ` and ${more.length} more` : ''
    return `${name} domains, which stand in ${oneLine(first)}${others}`
  })
  const text = `not shown: ${words.join('; ')}. --world FILE tells what such tables hold.`
  return [...wrap(text, Math.min(width, 100)).map((line) => style.dim(line)), '']
}

/** Notes in dim letters, each on lines of its own. */
function noteLines(note: string | undefined, { style, width }: RelayContext): string[] {
  return note === undefined ? [] : wrap(note, Math.min(width, 100)).map((line) => style.dim(line))
}

function withGap(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, '']
}

function serviceLines(
  matrix: Matrix,
  dangers: readonly Danger[],
  answers: RelayAnswers,
  context: RelayContext,
): string[] {
  const { service } = matrix
  const template = withGap(noteLines(templateNote(service), context))
  if (service.faults.length > 0) return [...template, ...faultLines(service, answers, context)]
  const dependence = noteLines(dependenceNote(matrix), context)
  return [
    ...template,
    ...withGap(noteLines(reachNote(service, answers.postfix), context)),
    ...matrixText(matrix, context.style),
    ...dangers.flatMap((danger) => ['', ...dangerText(danger, context)]),
    ...(dependence.length > 0 ? ['', ...dependence] : []),
  ]
}

function faultLines({ faults, entry }: ServiceReport, { postfix }: RelayAnswers, context: RelayContext): string[] {
  const { style } = context
  const refusals = refusalsAsFilled(postfix).map((refusal) => refusalLine(refusal, context))
  const reasons = refusals.length > 0 ? refusals : faults.map(oneLine)
  const lists = refusals.length > 0 ? [] : relayGuardParameters(postfix.versions.postfix)
  const settings = lists.flatMap((list) => postfix.setting(list, entry) ?? [])
  return [
    `${style.severity.error('does not start:')} ${style.bold('Clients connect and get no answer.')}`,
    ...reasons.flatMap((fault) => wrap(fault, Math.min(context.width, 110) - 2).map((line) => `  ${line}`)),
    ...settings.map((setting) => `  ${placeName(setting, context)}: ${style.dim(placeText(setting, context))}`),
  ]
}

function refusalLine(refusal: ConfigurationRefusal, context: RelayContext): string {
  return `${placeName(refusal, context)}: ${refusalSentence(refusal)}`
}

function summary({ report }: RelayAnswers, dangers: readonly Danger[]): string {
  const dead = report.services.filter(({ faults }) => faults.length > 0)
  const closed = dead.length > 0 ? ` ${enumerated(dead.map(({ entry }) => serviceTitle(entry)))} does not start.` : ''
  if (relaysFor(dangers, 'surely')) return `Strangers can relay through this server.${closed}`
  if (relaysFor(dangers, 'perhaps')) return `Strangers may be able to relay through this server.${closed}`
  const isDead = dead.length > 0 && dead.length === report.services.length
  if (isDead && report.filledIn.length === 0) return `No service that takes mail starts.`
  if (isFilledIn(report)) return `Whether strangers can relay depends on what a template fills in.${closed}`
  if (report.services.length === 0) return 'No smtpd service: this server takes no mail by SMTP.'
  return `No stranger can relay through this server.${closed}`
}

/** Whether the answers are of a file that a template has still to fill in. */
function isFilledIn({ filledIn, services }: RelayReport): boolean {
  return filledIn.length > 0 || services.some((service) => service.filledIn.length > 0)
}

/** Somebody's own sessions, one to a line. */
function sessionLines({ entry, faults, sessions }: ServiceReport, { style }: RelayContext): string[] {
  const title = style.headline(serviceTitle(entry))
  if (faults.length > 0) return [title, `${style.severity.error('does not start:')} ${oneLine(faults.join('; '))}`, '']
  const lines = sessions.map(({ session, verdict, stage, relays, why, possible, depends }) => {
    const word = verdict === 'depends' ? possible.join(' or ') : verdict
    const on = depends.length > 0 ? `  depends on ${dependsWords(depends)}` : ''
    const said = relays ? style.severity.warning(`${word}, relays`) : word
    return `${oneLine(session.id)}: ${said} at ${stage}  ${style.dim(oneLine(why) + on)}`
  })
  return [title, ...lines, '']
}
