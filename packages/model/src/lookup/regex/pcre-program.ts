/** The program of a Perl-compatible expression: what a backtracking matcher does, step by step. */

import { addAll, type ByteSet, byteSet } from './byte-set.ts'
import { Unsupported } from './outcome.ts'
import type { PcreExpression } from './pcre-parse.ts'
import { type Assertion, fixedLength, type PcreTree, waysOf } from './pcre-tree.ts'

/** One instruction; `register` names a number that backtracking sets back. */
export type Instruction =
  | { readonly op: 'set'; readonly set: ByteSet }
  | { readonly op: 'assertion'; readonly assertion: Assertion }
  | { readonly op: 'reference'; readonly group: number; readonly ignoreCase: boolean }
  /** Goes on at the first place, and at the second when that fails. */
  | { op: 'try'; first: number; second: number }
  | { op: 'go'; to: number }
  /** Notes the current offset. */
  | { readonly op: 'mark'; readonly register: number }
  /** The group goes from the offset noted to the current one. */
  | { readonly op: 'capture'; readonly group: number; readonly register: number }
  /** Goes elsewhere unless the offset is another than the one noted. */
  | { op: 'unless-moved'; readonly register: number; to: number }
  /** Notes how much there is to backtrack to. */
  | { readonly op: 'hold'; readonly register: number }
  /** Forgets what came since, but for the registers. */
  | { readonly op: 'cut'; readonly register: number }
  /** Goes back to the offset noted. */
  | { readonly op: 'return'; readonly register: number }
  /** As `hold`, with a place to go on at when what follows does not match. */
  | { op: 'unless'; readonly register: number; to: number }
  /** Gives up what came since, and fails. */
  | { readonly op: 'reject'; readonly register: number }
  | { readonly op: 'back'; readonly by: number }
  | { op: 'unless-group'; readonly group: number; to: number }
  | { readonly op: 'match' }

export interface Program {
  readonly instructions: readonly Instruction[]
  readonly groups: number
  /** Groups take the first registers, two each, the whole match the first two. */
  readonly registers: number
}

const MAX_INSTRUCTIONS = 50_000

/** Translates an expression. @throws Unsupported when the program would be too large. */
export function buildProgram({ tree, groups, names }: PcreExpression): Program {
  const builder = new Builder(2 * groups + 2, names)
  builder.add(tree)
  builder.emit({ op: 'match' })
  return { instructions: builder.instructions, groups, registers: builder.registers }
}

/** The bytes that a match can begin with; `undefined` when it may be empty, or nobody can tell. */
export function firstBytes({ instructions }: Program): ByteSet | undefined {
  const bytes = byteSet(() => false)
  const found = new Set([0])
  // What is added while the set is gone through, is gone through, too.
  for (const index of found) {
    const instruction = instructions[index] as Instruction
    if (instruction.op === 'set') addAll(bytes, instruction.set)
    else if (['match', 'reference', 'back'].includes(instruction.op)) return undefined
    else for (const next of waysOn(instruction, index)) found.add(next)
  }
  return bytes
}

/** The instructions that may come next without a byte in between. */
function waysOn(instruction: Instruction, index: number): readonly number[] {
  if (instruction.op === 'try') return [instruction.first, instruction.second]
  // Where something must not match, a match goes on behind it.
  if (instruction.op === 'go' || instruction.op === 'unless') return [instruction.to]
  return 'to' in instruction ? [index + 1, instruction.to] : [index + 1]
}

class Builder {
  readonly instructions: Instruction[] = []
  registers: number
  readonly #names: ReadonlyMap<string, number>

  constructor(registers: number, names: ReadonlyMap<string, number>) {
    this.registers = registers
    this.#names = names
  }

  emit<T extends Instruction>(instruction: T): T {
    if (this.instructions.length >= MAX_INSTRUCTIONS) throw new Unsupported('it is too large')
    this.instructions.push(instruction)
    return instruction
  }

  get #here(): number {
    return this.instructions.length
  }

  add(tree: PcreTree): void {
    switch (tree.type) {
      case 'set':
        this.emit({ op: 'set', set: tree.set })
        break
      case 'assertion':
        this.emit({ op: 'assertion', assertion: tree.assertion })
        break
      case 'reference':
        this.emit({ op: 'reference', group: this.#number(tree.group), ignoreCase: tree.ignoreCase })
        break
      case 'sequence':
        for (const part of tree.parts) this.add(part)
        break
      case 'either':
        this.#either(tree.ways.map((way) => () => this.add(way)))
        break
      case 'group':
        this.#group(tree.group, tree.body)
        break
      case 'atomic':
        this.#atomic(() => this.add(tree.body))
        break
      case 'look':
        this.#look(tree)
        break
      case 'repeat':
        this.#repeat(tree)
        break
      case 'condition':
        this.#condition(tree)
        break
    }
  }

  #number(group: number | string): number {
    return typeof group === 'number' ? group : (this.#names.get(group) as number)
  }

  #either(ways: readonly (() => void)[]): void {
    const ends: { to: number }[] = []
    ways.forEach((way, index) => {
      const last = index === ways.length - 1
      const fork = last ? undefined : this.emit({ op: 'try', first: this.#here + 1, second: 0 })
      way()
      if (!last) ends.push(this.emit({ op: 'go', to: 0 }))
      if (fork) fork.second = this.#here
    })
    for (const end of ends) end.to = this.#here
  }

  /** A group's span is known when the group is left; until then its start is kept aside. */
  #group(group: number, body: PcreTree): void {
    if (group === 0) {
      this.add(body)
      return
    }
    const start = this.registers++
    this.emit({ op: 'mark', register: start })
    this.add(body)
    this.emit({ op: 'capture', group, register: start })
  }

  #atomic(body: () => void): void {
    const register = this.registers++
    this.emit({ op: 'hold', register })
    body()
    this.emit({ op: 'cut', register })
  }

  #look({ behind, negated, body }: Extract<PcreTree, { type: 'look' }>): void {
    const inner = (): void => {
      if (!behind) {
        this.add(body)
        return
      }
      const ways = waysOf(body).map((way) => () => {
        this.emit({ op: 'back', by: fixedLength(way) ?? 0 })
        this.add(way)
      })
      this.#either(ways)
    }
    const register = this.registers++
    if (negated) {
      const fork = this.emit({ op: 'unless', register, to: 0 })
      inner()
      this.emit({ op: 'reject', register })
      fork.to = this.#here
      return
    }
    this.emit({ op: 'mark', register })
    this.#atomic(inner)
    this.emit({ op: 'return', register })
  }

  #condition({ group, yes, no }: Extract<PcreTree, { type: 'condition' }>): void {
    const fork = this.emit({ op: 'unless-group', group: this.#number(group), to: 0 })
    this.add(yes)
    const end = this.emit({ op: 'go', to: 0 })
    fork.to = this.#here
    this.add(no)
    end.to = this.#here
  }

  #repeat({ body, least, most, mode }: Extract<PcreTree, { type: 'repeat' }>): void {
    if (mode === 'possessive') this.#atomic(() => this.#copies(body, least, most, false))
    else this.#copies(body, least, most, mode === 'lazy')
  }

  /** As PCRE compiles them: copies for the least number, the last of them the loop, or optional copies inside each other. */
  #copies(body: PcreTree, least: number, most: number | undefined, lazy: boolean): void {
    for (let i = most === undefined ? 1 : 0; i < least; i++) this.add(body)
    if (most === undefined) {
      const skip = least === 0 ? this.#fork(lazy) : undefined
      this.#loop(body, lazy)
      skip?.()
      return
    }
    const ends: (() => void)[] = []
    for (let i = least; i < most; i++) {
      ends.push(this.#fork(lazy))
      this.add(body)
    }
    for (const end of ends) end()
  }

  /** Chooses between what follows and a place further on, which the result of this sets to where it is called. */
  #fork(lazy: boolean): () => void {
    const fork = this.emit({ op: 'try', first: this.#here + 1, second: this.#here + 1 })
    return () => {
      if (lazy) fork.first = this.#here
      else fork.second = this.#here
    }
  }

  /** The body once, and again for as long as it moves on. */
  #loop(body: PcreTree, lazy: boolean): void {
    const register = this.registers++
    const start = this.#here
    this.emit({ op: 'mark', register })
    this.add(body)
    const empty = this.emit({ op: 'unless-moved', register, to: 0 })
    const end = this.#here + 1
    this.emit({ op: 'try', first: lazy ? end : start, second: lazy ? start : end })
    empty.to = end
  }
}
