/** What services say to sessions, for programs: the format of relay-oracle's verdicts.json with proofs. */

import type { ProofStep, RelayReport, SessionReport } from '@mailcfg/relay'
import type { Report } from './report.ts'

type NameOf = Report['nameOf']

/** The report as an object for JSON. */
export function relayJson({ startup, filledIn: ofAll, services }: RelayReport, nameOf: NameOf): object {
  return {
    startup,
    ...(ofAll.length > 0 ? { filledIn: ofAll } : {}),
    services: services.map(({ service, faults, filledIn, sessions }) => ({
      service,
      ...(faults.length > 0 ? { startup: { ok: false, fatal: faults } } : {}),
      ...(filledIn.length > 0 ? { filledIn } : {}),
      sessions: sessions.map((session) => sessionJson(session, nameOf)),
    })),
  }
}

function sessionJson({ session, proof, ...report }: SessionReport, nameOf: NameOf): object {
  const { id, client, helo, sender, recipients, user } = session
  return {
    id,
    client: { addr: client.address, name: client.name ?? null, reverseName: client.reverseName ?? null },
    ...(user === undefined ? {} : { auth: user }),
    helo: helo ?? null,
    mail: sender,
    rcpt: recipients.length === 1 ? recipients[0] : recipients,
    stage: report.stage,
    verdict: report.verdict,
    possible: report.possible,
    depends: report.depends,
    relays: report.relays,
    why: report.why,
    proof: proof.map((step) => stepJson(step, nameOf)),
  }
}

function stepJson({ list, name, item, outcome, why, hits }: ProofStep, nameOf: NameOf): object {
  const place = item?.place
  const source = place?.setting.source
  return {
    list,
    restriction: item?.argument ? `${name} ${item.argument.text}` : name,
    file: source ? nameOf(source.uri) : null,
    line: source && place ? source.positionAt(place.range.start).line + 1 : null,
    outcome,
    why,
    tables: hits.map((hit) => ({
      file: nameOf(hit.source.uri),
      line: hit.source.positionAt(hit.range.start).line + 1,
    })),
  }
}
