/** The relay matrix as HTML: nothing from files becomes a tag, every cell has its proof, and the table can be read aloud. */

import { describe, expect, test } from '@jest/globals'
import type { RelayCell, RelayResult } from '@mailcfg/language-server'
import { escaped, pageHtml, pictureHtml } from './html.ts'
import { type RelayTexts, relayHtml } from './relay-html.ts'

const texts: RelayTexts = {
  hint: 'hint',
  sender: 'Sender',
  proof: 'Proof',
  dependsOn: 'Depends on',
  noService: 'none',
  doesNotStart: 'does not start',
  placeName: ({ uri, range }) => `${uri}:${range.start.line + 1}`,
}

const at = (uri: string, line: number) => ({
  uri,
  range: { start: { line, character: 0 }, end: { line, character: 4 } },
})

const cell = (verdict: string, tone: RelayCell['tone']): RelayCell => ({
  verdict,
  tone,
  meaning: 'what it means',
  why: 'because',
  depends: tone === 'unknown' ? ['a table'] : [],
  proof: [
    {
      list: 'smtpd_client_restrictions',
      restriction: 'reject_<b>',
      outcome: 'dunno',
      why: '',
      place: at('file:///m', 3),
      hits: [],
    },
    { list: 'defaults', restriction: 'permit', outcome: 'permit', why: '', hits: [] },
  ],
})

const result: RelayResult = {
  title: '/etc/<postfix>',
  faults: [],
  notes: [],
  services: [
    {
      name: 'smtp"inet',
      place: at('file:///master', 9),
      faults: [],
      columns: [
        { group: 'elsewhere', name: 'plain' },
        { group: 'own', name: '' },
      ],
      rows: [
        { name: 'stranger', cells: [cell('RELAYS', 'open'), cell('refused', 'refused')] },
        { name: 'user', cells: [cell('relays', 'passes'), cell('depends', 'unknown')] },
      ],
      notes: ['others: as <stranger>'],
    },
  ],
}

describe('the matrix', () => {
  const html = relayHtml(result, texts)
  test('text from files is no markup', () => {
    expect(html).not.toMatch(/reject_<b>|<postfix>|<stranger>|smtp"inet/)
    expect(html).toContain('reject_&lt;b&gt;')
  })
  test('every cell names a proof that is there', () => {
    const named = [...html.matchAll(/data-proof="([^"]+)"/g)].map(([, id]) => id)
    const proofs = [...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id)
    expect(named).toHaveLength(4)
    expect(proofs).toEqual(named)
  })
  test('heads belong to rows and columns, and one cell is in the tab order', () => {
    expect(html.match(/scope="col"/g)).toHaveLength(3)
    expect(html.match(/scope="row"/g)).toHaveLength(2)
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
  })
  test('the tone is told by a sign, too', () => {
    expect(html).toMatch(/class="open"[^>]*><span aria-hidden="true">!<\/span> RELAYS/)
  })
  test('places are data of links', () => {
    expect(html).toContain(escaped(JSON.stringify(at('file:///master', 9))))
  })
  test('without services it says so, or why nobody knows of any', () => {
    expect(relayHtml({ ...result, services: [] }, texts)).toContain('<p>none</p>')
    const unknown = relayHtml({ ...result, services: [], notes: ['lines of <master.cf>'] }, texts)
    expect(unknown).toContain('lines of &lt;master.cf&gt;')
    expect(unknown).not.toContain('none')
  })
  test('a service that does not start says why in place of a table', () => {
    const broken = { name: 'x', columns: [], rows: [], notes: [], faults: ['no <lock>'] }
    const shown = relayHtml({ ...result, services: [broken] }, texts)
    expect(shown).toContain('no &lt;lock&gt;')
    expect(shown).not.toContain('<table')
    expect(shown).not.toContain('class="hint"')
  })
  test('what keeps all services from starting is told once', () => {
    const broken = { name: 'x', columns: [], rows: [], notes: [], faults: ['no lock'] }
    const shown = relayHtml({ ...result, faults: ['no lock'], services: [broken, broken] }, texts)
    expect(shown.match(/no lock/g)).toHaveLength(1)
  })
})

describe('a cell that is asked for', () => {
  const asked = (row: string, column: string) => relayHtml(result, texts, { service: 'smtp"inet', row, column })
  test('is chosen, and its proof is there to be read', () => {
    const html = asked('stranger', 'own')
    expect(html.match(/<td[^>]*aria-selected="true"[^>]*>/g)).toEqual([expect.stringContaining('data-proof="s0-0-1"')])
    expect(html.match(/<article id="[^"]+">/g)).toEqual(['<article id="s0-0-1">'])
    expect(html.match(/tabindex="0"/g)).toHaveLength(1)
  })
  test('none, or one that the matrix does not have: that which lets strangers relay is shown', () => {
    expect(asked('nobody', 'own').match(/<article id="[^"]+">/g)).toEqual(['<article id="s0-0-0">'])
    expect(asked('nobody', 'own')).toBe(relayHtml(result, texts))
  })
})

describe('the line that decides', () => {
  const open = { ...cell('RELAYS', 'open'), decides: at('file:///m', 3) }
  const rows = [{ name: 'stranger', cells: [open, { ...cell('', 'refused'), meaning: 'not <tried>', proof: [] }] }]
  const html = relayHtml({ ...result, services: result.services.map((service) => ({ ...service, rows })) }, texts)
  test('is where a click on the cell leads, and is marked in the proof', () => {
    const place = escaped(JSON.stringify(at('file:///m', 3)))
    expect(html).toContain(
      `<td role="gridcell" class="open" data-proof="s0-0-0" tabindex="0" aria-selected="true" title="what it means" data-place="${place}">`,
    )
    expect(html.match(/<li class="decides">/g)).toHaveLength(1)
  })
  test('a cell without a session is empty, and says so', () => {
    expect(html).toContain('title="not &lt;tried&gt;"></td>')
    expect(html).toContain('<h3>stranger, own: not &lt;tried&gt;</h3>')
  })
})

test('a page lets in its own files only', () => {
  const page = pageHtml({ title: '<t>', body: '', source: 'vscode-resource:', style: 'S', script: 'J' })
  expect(page).toContain("default-src 'none'; img-src data:; style-src vscode-resource:; script-src vscode-resource:")
  expect(page).not.toMatch(/unsafe|https?:|<t>/)
})

test('a picture is an image', () => {
  const html = pictureHtml('<svg>中<script>x</script></svg>', 'a < b', 'words')
  expect(html).not.toContain('<script')
  const data = /base64,([^"]+)"/.exec(html)?.[1] ?? ''
  expect(Buffer.from(data, 'base64').toString()).toBe('<svg>中<script>x</script></svg>')
  expect(html).toContain('a &lt; b')
})
