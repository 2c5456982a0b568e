/** Code actions: after each of them its finding is gone, and the values are what was said. */

import { describe, expect, test } from '@jest/globals'
import type { Diagnostic, Range, Uri } from '@mailcfg/core'
import { lintStack, rules, withSources } from '@mailcfg/lint'
import { effectiveConfiguration, effectiveDovecot, type Stack } from '@mailcfg/model'
import { loadFixtureStack } from '../../../../test/kit/fixture-stack.ts'
import { readCursor, snapshotOfFiles } from '../../../../test/kit/language-service.ts'
import { stackSteps } from '../diagnostics/phases.ts'
import { DEFAULT_SETTINGS } from '../settings.ts'
import { type Snapshot, snapshotOf } from '../snapshot.ts'
import { type CodeAction, type FileEdits, isFixAll } from './code-action.ts'
import { codeActions } from './code-actions.ts'
import { resolveFixAll } from './fix-all.ts'

const MAIN = '/etc/postfix/main.cf'

function findingsOf(snapshot: Snapshot, uri: Uri): readonly Diagnostic[] {
  const stack = snapshot.stackOf(uri) as Stack
  const steps = stackSteps(stack, DEFAULT_SETTINGS)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value.get(uri) ?? []
  }
}

function editsOf(action: CodeAction, snapshot: Snapshot): FileEdits {
  const edits = isFixAll(action.edits) ? resolveFixAll(snapshot, action.edits) : action.edits
  if (edits === undefined) throw new Error(`nothing comes of ${action.title}`)
  return edits
}

/** The stack after an action. */
function after(action: CodeAction, snapshot: Snapshot): Stack {
  const stack = snapshot.stacks[0] as Stack
  const sources = [...editsOf(action, snapshot)].map(([uri, edits]) => {
    const source = stack.documents.get(uri)?.source
    if (source === undefined) throw new Error(uri)
    return source.edited(edits, source.version + 1)
  })
  return withSources(stack, sources)
}

/** All actions at the cursor or the first marked range of a file. */
function actionsIn(files: Readonly<Record<string, string>>, only?: readonly string[]) {
  const path = Object.keys(files).find((one) => /[‸⟦]/.test(files[one] as string)) as string
  const marked = readCursor(files[path] as string)
  const cursor = marked.cursor ?? 0
  const range: Range = marked.ranges[0] ?? { start: cursor, end: cursor }
  const snapshot = snapshotOfFiles({ ...files, [path]: marked.text })
  const actions = codeActions({ snapshot, uri: path, range, findings: findingsOf(snapshot, path) }, only)
  const text = (title: RegExp): string => {
    const action = actions.find((one) => title.test(one.title))
    if (action === undefined) throw new Error(`no ${title}: ${actions.map((one) => one.title).join('; ')}`)
    return after(action, snapshot).documents.get(path)?.source.text ?? ''
  }
  return { actions, titles: actions.map(({ title }) => title), text, snapshot }
}

describe('fixes', () => {
  const text = 'myhostname = mx.example.com\nsmtpd_tls_auth_only = ‸perhaps\n'

  test('only what is safe is preferred, and stands first', () => {
    const { actions } = actionsIn({ [MAIN]: 'queue_minfree = 1 # ‸a comment\nmyhostname = mx.example.com\n' })
    expect(actions[0]).toMatchObject({ kind: 'quickfix', isPreferred: true, safety: 'safe' })
    expect(actions.slice(1).some(({ isPreferred }) => isPreferred)).toBe(false)
  })

  test('kinds are those that were asked for', () => {
    const kinds = (only: string) => new Set(actionsIn({ [MAIN]: text }, [only]).actions.map(({ kind }) => kind))
    expect(kinds('quickfix')).toEqual(new Set(['quickfix']))
    expect(kinds('refactor')).toEqual(new Set())
    expect(kinds('source.organizeImports')).toEqual(new Set())
  })

  test('of one rule in the whole file, and all safe ones', () => {
    const files = { [MAIN]: 'queue_minfree = 1 # ‸one\nmessage_size_limit = 2 # two\nmyhostname = mx.example.com\n' }
    const { titles, text: textAfter } = actionsIn(files)
    expect(titles.filter((title) => title.startsWith('Fix all'))).toHaveLength(1)
    expect(textAfter(/^Fix all 2 findings/)).toContain('# one\nqueue_minfree = 1\n# two\nmessage_size_limit = 2\n')
    expect(textAfter(/^Apply all safe fixes/)).toContain('# one\nqueue_minfree = 1\n# two\nmessage_size_limit = 2\n')
  })

  test('a file without safe fixes has nothing to be fixed on save', () => {
    expect(actionsIn({ [MAIN]: 'myhostname = ‸mx.example.com\n' }, ['source.fixAll']).titles).toEqual([])
  })

  test.each(['survey-values', 'tutorial-001', 'tutorial-003'])(
    'and comments that silence end every finding of %s',
    async (name) => {
      const stacks = await loadFixtureStack(name)
      let count = 0
      for (const stack of stacks) {
        const snapshot = snapshotOf([stack], () => DEFAULT_SETTINGS)
        const seen = new Set<string>()
        for (const uri of stack.documents.keys()) {
          for (const finding of findingsOf(snapshot, uri)) {
            if (seen.has(`${uri} ${finding.rule}`)) continue
            seen.add(`${uri} ${finding.rule}`)
            count += checkFinding(finding, snapshot)
          }
        }
      }
      expect(count).toBeGreaterThan(0)
    },
    120_000,
  )
})

/** Applies each fix and each silencing comment of a finding; gives their number. */
function checkFinding(finding: Diagnostic, snapshot: Snapshot): number {
  const { source, range } = finding.primary
  const request = { snapshot, uri: source.uri, range, findings: [finding] }
  const actions = codeActions(request, ['quickfix']).filter(({ edits }) => !isFixAll(edits))
  const rule = rules.filter(({ id }) => id === finding.rule)
  const count = (stack: Stack) =>
    lintStack(stack, { rules: rule }).diagnostics.filter(({ primary }) => primary.source.uri === source.uri).length
  const before = count(snapshot.stacks[0] as Stack)
  for (const action of actions) {
    const left = count(after(action, snapshot))
    if (left >= before) throw new Error(`${finding.rule} stays after "${action.title}" in ${source.uri}`)
  }
  return actions.length
}

describe('silencing', () => {
  test.each<[string, string, string]>([
    [MAIN, 'smtpd_tls_auth_only = ‸perhaps\n', '# mailcfg-ignore invalid-boolean: reason\nsmtpd'],
    [
      '/etc/postfix/master.cf',
      'smtp inet n - y - - smtpd\n  -o smtpd_tls_auth_only=‸perhaps\n',
      '# mailcfg-ignore invalid-boolean: reason\nsmtp inet',
    ],
    [
      '/etc/dovecot/dovecot.conf',
      'service auth {\n  unix_listener auth-client {\n    mode = ‸0666i\n  }\n}\n',
      '    # mailcfg-ignore dovecot-socket-mode: reason\n    mode',
    ],
  ])('%s: above the line, in the way of the language', (path, text, expected) => {
    expect(actionsIn({ [path]: text }).text(/^Ignore .* here/)).toContain(expected)
  })

  test('the reason is what has to be typed', () => {
    const { actions } = actionsIn({ [MAIN]: 'smtpd_tls_auth_only = ‸perhaps\n' })
    const silence = actions.find(({ title }) => title.startsWith('Ignore')) as CodeAction
    const edit = !isFixAll(silence.edits) && silence.edits.get(MAIN)?.[0]
    expect(edit ? edit.text.slice(silence.placeholder?.start, silence.placeholder?.end) : '').toBe('reason')
  })
})

describe('extracting a parameter', () => {
  const extract = /^Extract to the parameter/

  test('of a selection', () => {
    const text =
      '# who may send\nsmtpd_recipient_restrictions = ⟦permit_mynetworks, permit_sasl_authenticated⟧, reject_unauth_destination\n'
    expect(actionsIn({ [MAIN]: text }).text(extract)).toBe(
      'shared_smtpd_recipient_restrictions = permit_mynetworks, permit_sasl_authenticated\n# who may send\nsmtpd_recipient_restrictions = $shared_smtpd_recipient_restrictions, reject_unauth_destination\n',
    )
  })

  test('of a value that stands behind several parameters', () => {
    const text =
      'virtual_alias_maps = ‸hash:/etc/postfix/virtual\nsmtpd_sender_login_maps = hash:/etc/postfix/virtual\n'
    const { titles, text: textAfter } = actionsIn({ [MAIN]: text })
    expect(titles.filter((title) => extract.test(title))).toHaveLength(1)
    expect(textAfter(extract).match(/\$shared_virtual_alias_maps/g)).toHaveLength(2)
  })

  test('keeps all values', () => {
    const text = 'mydomain = example.com\nmynetworks = ⟦127.0.0.0/8, 10.0.0.0/8⟧ [::1]/128\nrelay_domains = $mydomain\n'
    const { actions, snapshot } = actionsIn({ [MAIN]: text })
    const values = (stack: Stack) =>
      stack.postfix.flatMap((postfix) =>
        effectiveConfiguration(postfix).parameters.map(({ name, expanded }) => `${name}=${expanded}`),
      )
    const action = actions.find(({ title }) => extract.test(title)) as CodeAction
    const changed = values(after(action, snapshot)).filter((line) => !line.startsWith('shared_mynetworks='))
    expect(changed).toEqual(values(snapshot.stacks[0] as Stack))
  })

  test.each([
    'forward_path = ⟦$home/.forward${recipient_delimiter}⟧, $home/.forward\n',
    'myhostname = mx.ex⟦ample.com⟧\n',
    'my‸hostname = mx.example.com\n',
    'mydestination = ⟦$myhostname, {⟧ a }\n',
  ])('is not offered where values would change, or a word is cut: %s', (text) => {
    expect(actionsIn({ [MAIN]: text }).titles.filter((title) => extract.test(title))).toEqual([])
  })
})

describe('moving a comment', () => {
  test('above a setting of Dovecot', () => {
    const files = {
      '/etc/dovecot/dovecot.conf': 'service imap-login {\n  process_min_avail = 4 # ‸for a small server\n}\n',
    }
    const { text, actions, snapshot } = actionsIn(files)
    expect(text(/^Move the comment/)).toBe('service imap-login {\n  # for a small server\n  process_min_avail = 4\n}\n')
    const shown = ({ dovecot }: Stack) =>
      dovecot.map((one) => effectiveDovecot(one).lines.map((line) => ({ ...line, origin: undefined })))
    const action = actions.find(({ title }) => title.startsWith('Move')) as CodeAction
    expect(shown(after(action, snapshot))).toEqual(shown(snapshot.stacks[0] as Stack))
  })

  test('is not offered for what is no comment, or has a line of its own', () => {
    for (const text of ['relayhost = [mx] # ‸x\n', '# ‸x\nrelayhost = [mx]\n']) {
      const { titles } = actionsIn({ [MAIN]: text }, ['refactor'])
      expect(titles).toEqual([])
    }
  })
})
