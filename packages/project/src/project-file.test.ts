/** The project file and the messages about what is wrong in it. */

import { describe, expect, test } from '@jest/globals'
import { parseProjectFile } from './project-file.ts'

const read = (value: unknown) => parseProjectFile('/p/mailcfg.json', JSON.stringify(value, null, 2), '/p')

describe('the project file', () => {
  test('gives versions, severities, and patterns that count from its directory', () => {
    const file = read({
      'postfix-version': '3.7.11',
      'dovecot-version': '2.3',
      rules: { 'a-rule': 'off', 'b-rule': 'hint' },
      ignore: ['backup', '*.orig'],
      languages: { 'maps/**': 'virtual', 'maps/x': 'access' },
      format: { width: 80, indent: 3, align: false },
    })
    expect(file.format).toEqual({ width: 80, indent: 3, align: false })
    expect([file.postfixVersion, file.dovecotVersion]).toEqual(['3.7.11', '2.3'])
    expect([...file.rules]).toEqual([
      ['a-rule', 'off'],
      ['b-rule', 'hint'],
    ])
    expect(['/p/backup/main.cf', '/p/etc/main.cf.orig', '/p/etc/main.cf'].map(file.ignores)).toEqual([
      true,
      true,
      false,
    ])
    expect(file.languageOf('/p/maps/x')?.id).toBe('virtual')
    expect(file.languageOf('/p/main.cf')).toBeUndefined()
  })

  test('may be empty', () => {
    expect(read({})).toMatchObject({ postfixVersion: undefined, dovecotVersion: undefined, format: {} })
  })

  test.each([
    [[], 'mailcfg.json:1: write an object'],
    [{ 'dovecot-version': '2' }, 'mailcfg.json:2: "dovecot-version" must be a release in quotes'],
    [{ ignore: 'x' }, 'mailcfg.json:2: "ignore" must be a list of patterns'],
    [{ rules: { a: 'off', b: 'fatal' } }, 'mailcfg.json:4: "b" in "rules": write one of "off", "error"'],
    [{ rules: [] }, 'mailcfg.json:2: "rules" must be an object'],
    [{ languages: { '*.cf': 'ini' } }, 'mailcfg.json:3: "*.cf" in "languages": no language is called so'],
    [{ format: true }, 'mailcfg.json:2: "format" must be an object'],
    [{ format: { width: 20 } }, 'mailcfg.json:3: "width" in "format": write a whole number from 40 to 1000'],
    [{ format: { align: true, indent: '4' } }, 'mailcfg.json:4: "indent" in "format": write a whole number'],
    [{ format: { align: 'no' } }, 'mailcfg.json:3: "align" in "format": write true or false'],
    [{ format: { indent: 4, tabs: true } }, 'mailcfg.json:4: "tabs" in "format": unknown key; the keys are width'],
  ])('%j is refused with its line', (value, message) => {
    expect(() => read(value)).toThrow(message)
  })
})
