// biome-ignore-all lint/suspicious/noTemplateCurlyInString: values of Postfix look like templates
/** The tree of a value with `$name` and its kin, and its expansion: where each stretch comes from, what Postfix refuses. */

import { describe, expect, test } from '@jest/globals'
import { type ExpandOptions, expandMacros, type MacroText, parseMacros } from '../index.ts'

/** Expands with the given parameters, of which none is a function's. */
function expand(text: string, parameters: Record<string, string> = {}, options?: ExpandOptions) {
  return expandMacros(text, (name) => (Object.hasOwn(parameters, name) ? parameters[name] : undefined), options)
}

describe('the tree of a value', () => {
  test('the three forms of a reference', () => {
    const { nodes } = parseMacros('a$b ${ c } $(d)')
    expect(nodes.map((node) => node.kind)).toEqual(['text', 'reference', 'text', 'reference', 'text', 'reference'])
    expect(nodes[1]).toMatchObject({ form: 'plain', name: 'b', nameRange: { start: 2, end: 3 }, start: 1, end: 3 })
    expect(nodes[3]).toMatchObject({ form: 'braces', name: 'c', nameRange: { start: 7, end: 8 } })
    expect(nodes[5]).toMatchObject({ form: 'parens', name: 'd', nameRange: { start: 13, end: 14 } })
  })

  test('a conditional keeps both texts', () => {
    const [node] = parseMacros('${a?{x $b}:{y}}').nodes
    expect(node).toMatchObject({
      kind: 'conditional',
      name: 'a',
      whenSet: { start: 5, end: 9, braced: true, nodes: [{ text: 'x ' }, { kind: 'reference', name: 'b' }] },
      whenEmpty: { start: 12, end: 13, braced: true },
    })
  })

  test('without braces one text takes the rest', () => {
    const [node] = parseMacros('${a?x:y}').nodes
    expect(node).toMatchObject({ whenSet: { braced: false, start: 4, end: 7 } })
    expect(node).not.toHaveProperty('whenEmpty')
  })

  test('a comparison with a suffix', () => {
    const [node] = parseMacros('${{$a} <=level {3.6} ? {x} : {y}}').nodes
    expect(node).toMatchObject({
      kind: 'comparison',
      left: { start: 3, end: 5 },
      operator: '<=',
      operatorRange: { start: 7, end: 14 },
      suffix: 'level',
      right: { start: 16, end: 19 },
      whenTrue: { start: 24, end: 25 },
      whenFalse: { start: 30, end: 31 },
    })
  })

  test('a function of Postfix 3.11', () => {
    const [node] = parseMacros('${domain_to_ascii{$x}}').nodes
    expect(node).toMatchObject({ kind: 'function', name: 'domain_to_ascii', argument: { start: 18, end: 20 } })
  })

  test.each([
    ['${a', 'truncated-reference', '${a'],
    ['$(a}', 'truncated-reference', '$(a}'],
    ['a $ b', 'empty-name', '$'],
    ['${}', 'empty-name', '${}'],
    ['$-x', 'empty-name', '$'],
    ['${a.b}', 'bad-name-character', '.'],
    ['${a b}', 'bad-name-character', 'b'],
    ['$(a?{b)', 'unbalanced-braces', '{'],
    ['$({a == {b} ? c)', 'unbalanced-braces', '{'],
    ['$({a} == {b ? c)', 'unbalanced-braces', '{'],
    ['${{a}={b}}', 'bad-operator', '='],
    ['${{a}}', 'bad-operator', ''],
    ['${{a}==foo{b}}', 'bad-operator-suffix', 'foo'],
    ['${{a} == b}', 'operand-expected', 'b'],
    ['${{a} ==}', 'operand-expected', ''],
    ['${{a}=={b} {T}}', 'condition-expected', '{'],
    ['${a?{b} {c}}', 'colon-expected', '{'],
    ['${a?{b}:{c}x}', 'unexpected-text', 'x'],
    ['${a:{b}:{c}}', 'unexpected-text', ':'],
    ['${a{b}?{c}}', 'unexpected-text', ''],
  ])('%s is refused: %s', (text, code, at) => {
    const { problems } = parseMacros(text)
    expect(problems.map((problem) => problem.code)).toEqual([code])
    const [problem] = problems
    expect(text.slice(problem?.start, problem?.end)).toBe(at)
  })

  test('problems of a branch that is never taken are in the tree, not in the expansion', () => {
    expect(parseMacros('${a?{$}}').problems).toMatchObject([{ code: 'empty-name', start: 5, end: 6 }])
    expect(expand('${a?{$}}').problems).toEqual([])
    expect(expand('${a?{$}}', { a: '1' }).problems).toMatchObject([{ code: 'empty-name' }])
  })

  test('nesting that no program reaches ends in a problem', () => {
    const text = '${a?{'.repeat(5000) + '}}'.repeat(5000)
    expect(parseMacros(text).problems.map(({ code }) => code)).toEqual(['nesting-too-deep'])
  })

  test('deep braces in a literal are no nesting', () => {
    const text = `\${a?${'{'.repeat(5000)}${'}'.repeat(5000)}}`
    expect(expand(text, { a: '1' }).text).toHaveLength(10000 - 2)
  })
})

describe('expansion', () => {
  const parameters = { a: '1', empty: '', b: 'x$a', dollars: '$$a', name: '$nosuch' }

  test.each([
    ['$a ${a} $(a)', '1 1 1'],
    ['$$a', '$a'],
    ['$dollars', '$a'],
    ['${empty:no}${a:no}', 'no'],
    ['${name?set}', 'set'],
    ['${{$a}=={1}}|${{$a}!={1}}', 'true|'],
    ['${{2}<{10}?{num}:{str}} ${{2a}<{10a}?{num}:{str}}', 'num str'],
    ['${{3.6}<level{3.10}?{T}:{F}}', 'T'],
    ['${ {a}=={a} ? T : F }', ' T : F '],
    ['$a_x|$a-x', '|1-x'],
  ])('%s', (text, expected) => {
    expect(expand(text, parameters).text).toBe(expected)
  })

  test('each stretch knows where it came from', () => {
    const text = 'p $$ $b ${a?{q}}'
    const { segments, text: result } = expand(text, parameters)
    expect(result).toBe('p $ x1 q')
    expect(segments.map(({ start, end, ...rest }) => ({ part: result.slice(start, end), ...rest }))).toEqual([
      { part: 'p ', origin: 'literal', offset: 0, from: { start: 0, end: 2 }, through: [] },
      { part: '$', origin: 'literal', offset: 3, from: { start: 3, end: 4 }, through: [] },
      { part: ' ', origin: 'literal', offset: 4, from: { start: 4, end: 5 }, through: [] },
      { part: 'x', origin: 'parameter', parameter: 'b', offset: 0, from: { start: 5, end: 7 }, through: ['b'] },
      { part: '1', origin: 'parameter', parameter: 'a', offset: 0, from: { start: 5, end: 7 }, through: ['b', 'a'] },
      { part: ' ', origin: 'literal', offset: 7, from: { start: 7, end: 8 }, through: [] },
      { part: 'q', origin: 'literal', offset: 13, from: { start: 13, end: 14 }, through: [] },
    ])
  })

  test('a problem in a value names the parameter and the reference that led there', () => {
    expect(expand('x $c', { c: 'y $d', d: 'z ${' }).problems).toEqual([
      { code: 'truncated-reference', start: 2, end: 4, parameter: 'd', from: { start: 2, end: 4 } },
    ])
  })

  test('unknown names are told', () => {
    expect(expand('$a ${no?x}').unknown).toEqual([
      { name: 'a', use: 'value', from: { start: 0, end: 2 } },
      { name: 'no', use: 'condition', from: { start: 3, end: 10 } },
    ])
  })

  test.each([
    [{ p: '$p' }, 'nesting-too-deep'],
    [{ p: '$q', q: '$p$p' }, 'nesting-too-deep'],
    [{ p: '${{$p}=={x}}' }, 'nesting-too-deep'],
    [
      Object.fromEntries(Array.from({ length: 60 }, (_, i) => [i === 0 ? 'p' : `p${i}`, `$p${i + 1}$p${i + 1}`])),
      'nesting-too-deep',
    ],
    [{ p: '${{99999999999999999999}<{3}}' }, 'number-too-large'],
    [{ p: '${{3.}<level{3}}' }, 'bad-level'],
  ])('%j ends the program: %s', (values, code) => {
    expect(expand('$p', values).problems).toMatchObject([{ code, parameter: expect.any(String) }])
  })

  test('a hundred references inside each other are still followed', () => {
    const chain = (length: number) =>
      expand(
        '$p0',
        Object.fromEntries(Array.from({ length }, (_, i) => [`p${i}`, i === length - 1 ? 'end' : `$p${i + 1}`])),
      )
    expect(chain(100).text).toBe('end')
    expect(chain(101).problems).toMatchObject([{ code: 'nesting-too-deep' }])
  })

  test('functions are those that the caller knows', () => {
    const functions = { upper: (argument: string) => (argument === 'bad' ? undefined : argument.toUpperCase()) }
    expect(expand('${upper{x$a}}', { a: 'y' }, { functions }).text).toBe('XY')
    expect(expand('${upper{bad}}', {}, { functions }).problems).toMatchObject([{ code: 'bad-function-argument' }])
    expect(expand('${upper{x}}').problems).toMatchObject([{ code: 'bad-name-character' }])
    expect(expand('${toString{x}}', {}, { functions }).problems).toMatchObject([{ code: 'bad-name-character' }])
  })
})

test('nodes cover the text', () => {
  const covered = ({ nodes, start, end }: MacroText) =>
    nodes.reduce((at, node) => (node.start === at ? node.end : Number.NaN), start) === end
  expect(covered(parseMacros('a$b$$${c:d}$(e) $-'))).toBe(true)
})
