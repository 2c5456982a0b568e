/** Drawings of whole servers: nothing overlaps, everything is named, broken things are red. */

import { describe, expect, test } from '@jest/globals'
import { loadFixtureStack } from '../../../test/kit/fixture-stack.ts'
import { stackOf } from '../../../test/kit/stack.ts'
import { complaintsOf, mermaidOf, type Picture, stackPicture, svgOf } from './index.ts'
import { layoutOf } from './layout/layout.ts'
import { widthOf } from './layout/words.ts'

const SERVERS = [
  'clean',
  'courier-extmail',
  'dovecot24',
  'survey-names',
  'survey-values',
  'tutorial-000',
  'tutorial-003',
]
const OPTIONS = { placeName: () => 'main.cf:1' }

async function picturesOf(name: string): Promise<Picture[]> {
  return (await loadFixtureStack(name)).map(stackPicture).filter(({ nodes }) => nodes.length > 0)
}

describe.each(SERVERS)('the layout of %s', (name) => {
  test('keeps parts apart, and their words inside', async () => {
    for (const picture of await picturesOf(name)) {
      const { boxes, width, height } = layoutOf(picture)
      expect(boxes).toHaveLength(picture.nodes.length)
      for (const [i, a] of boxes.entries()) {
        expect(widthOf(a.lines)).toBeLessThanOrEqual(a.width)
        expect(a.x >= 0 && a.y >= -0.01 && a.x + a.width <= width && a.y + a.height <= height + 0.01).toBe(true)
        const touching = boxes
          .slice(i + 1)
          .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        expect(touching.map(({ node }) => `${a.node.label} / ${node.label}`)).toEqual([])
      }
    }
  })

  test('draws an arrow for each link', async () => {
    for (const picture of await picturesOf(name)) {
      const ends = new Set(picture.links.map(({ from, to, kind, state }) => `${from} ${to} ${kind} ${state}`))
      const { lines } = layoutOf(picture)
      expect(lines.filter(({ arrow }) => arrow !== undefined).length).toBeGreaterThanOrEqual(
        new Set(picture.links.map(({ to }) => to)).size,
      )
      expect(ends.size).toBe(picture.links.length)
    }
  })
})

const BROKEN = stackPicture(
  stackOf({
    'etc/postfix/main.cf':
      'smtpd_sasl_auth_enable = yes\nsmtpd_sasl_type = dovecot\nsmtpd_sasl_path = private/<none>\nsmtpd_milters = inet:127.0.0.1:8891\n',
    'etc/postfix/master.cf': 'smtp inet n - n - - smtpd\n',
    'etc/dovecot/dovecot.conf': 'protocols = imap\npassdb {\n  driver = pam\n}\n',
  }),
)

describe('SVG', () => {
  const svg = svgOf([{ title: 'A & B', picture: BROKEN }], OPTIONS)

  test('is well-formed, with all words escaped', () => {
    expect(svg).toMatch(/^<svg [^>]+>[\s\S]+<\/svg>\n$/)
    expect(svg).toContain('A &#38; B')
    expect(svg).toContain('private/&#60;none&#62;')
    const open: string[] = []
    for (const [, close, name = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(name)
      else if (!self) open.push(name)
    }
    expect(open).toEqual([])
  })

  test('shows what is broken and what was not seen, and says why', () => {
    expect(svg).toMatch(/<g class="node broken"[^>]*><title>private/)
    expect(svg).toMatch(/<path class="link question broken"/)
    expect(svg).toMatch(/<g class="node unseen"[^>]*><title>127\.0\.0\.1:8891/)
    expect(svg).toContain('where Dovecot does not listen.')
    expect(complaintsOf(BROKEN).map(({ number }) => number)).toEqual([1])
  })

  test('of nothing is an empty sheet with a legend', () => {
    expect(svgOf([], OPTIONS)).toContain('other end not seen')
  })
})

test('Mermaid: parts with their classes, broken links red, words that cannot break out', () => {
  const lines = mermaidOf([{ title: 'my "server"', picture: BROKEN }]).split('\n')
  expect(lines[0]).toBe('flowchart LR')
  expect(lines[1]).toBe('  subgraph s1["my #34;server#34;"]')
  const socket = lines.find((line) => line.includes('private/')) ?? ''
  expect(socket).toMatch(/^ {4}s1n\d+\(\["private\/#60;none#62;<br\/>logins<br\/>✗ Postfix looks .+"\]\):::broken$/)
  const links = lines.filter((line) => /^ {4}s1n\d+ \S+ s1n\d+$/.test(line))
  const broken = links.findIndex((line) => line.includes(' --x '))
  expect(links.some((line) => line.includes(' -.-> '))).toBe(true)
  expect(lines).toContain(`  linkStyle ${broken} stroke:#d11f1f,stroke-width:3px`)
})
