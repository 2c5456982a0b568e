/** The JSON report, field by field. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { CLEAN, REPORT } from '../../../../test/kit/report.ts'
import { jsonReport } from './json.ts'

const golden = readFileSync(new URL('../../../../fixtures/report/lint.json', import.meta.url), 'utf8')

describe('the report for programs', () => {
  test('equals its golden file', () => {
    expect(jsonReport(REPORT)).toBe(golden)
  })

  test('has every field of the contract, whatever a finding has', () => {
    const { version, diagnostics, summary } = JSON.parse(jsonReport(REPORT))
    expect(version).toBe(1)
    expect(summary).toEqual({ error: 2, warning: 2, info: 1, hint: 1, files: 14 })
    const fields = ['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'impact', 'rule', 'message', 'why']
    for (const diagnostic of diagnostics) expect(Object.keys(diagnostic)).toEqual([...fields, 'related', 'fix'])
    const [comment, tab] = diagnostics
    expect(comment).toMatchObject({ line: 1, column: 29, endLine: 1, endColumn: 34 })
    expect(comment.fix).toEqual({
      title: 'Move the comment to a line of its own',
      safety: 'safe',
      edits: [{ file: 'etc/postfix/main.cf', start: 0, end: 0, text: '# 主机名\n' }],
    })
    expect(tab).toMatchObject({ why: null, fix: null })
    expect(tab.related[1]).toEqual({ file: 'etc/postfix/mysql.cf', line: 1, column: 8, message: 'in another file' })
  })

  test('never shows a password, nor a fix that would have to', () => {
    expect(jsonReport(REPORT)).not.toContain('s3cret')
    expect(JSON.parse(jsonReport(REPORT)).diagnostics.at(-1).fix).toBeNull()
  })

  test('is complete for a run without findings', () => {
    const summary = { error: 0, warning: 0, info: 0, hint: 0, files: 14 }
    expect(JSON.parse(jsonReport(CLEAN))).toEqual({ version: 1, diagnostics: [], summary })
  })
})
