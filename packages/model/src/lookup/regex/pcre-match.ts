/** Matches Perl-compatible expressions as pcre2_match() does: by backtracking, without recursion, within a limit. */

import { type ByteSet, lowerByte, WORD } from './byte-set.ts'
import { type Compiled, compiled, type Matcher, type Spans, type Steps } from './outcome.ts'
import type { PcreFlags } from './pcre-flags.ts'
import { parsePcre } from './pcre-parse.ts'
import { buildProgram, firstBytes, type Instruction, type Program } from './pcre-program.ts'
import type { Assertion } from './pcre-tree.ts'

export interface PcreOptions extends PcreFlags {
  /** Only a match at the start of the subject counts. */
  readonly anchored: boolean
}

/** Compiles an expression, given as a byte string, as PCRE2 does. */
export function compilePcre(text: string, options: PcreOptions): Compiled {
  return compiled(() => new PcreMatcher(buildProgram(parsePcre(text, options)), options.anchored))
}

class PcreMatcher implements Matcher {
  readonly groups: number
  readonly #program: Program
  readonly #anchored: boolean
  readonly #first: ByteSet | undefined

  constructor(program: Program, anchored: boolean) {
    this.groups = program.groups
    this.#program = program
    const [first] = program.instructions
    this.#anchored = anchored || (first?.op === 'assertion' && first.assertion === 'start')
    this.#first = firstBytes(program)
  }

  match(subject: string, groups: number, steps: Steps): Spans | undefined {
    const last = this.#anchored ? 0 : subject.length
    for (let start = 0; start <= last; start++) {
      if (this.#first && this.#first[subject.charCodeAt(start)] !== 1) continue
      const registers = new Run(this.#program, subject, steps).from(start)
      if (registers) return registers.slice(0, 2 * groups + 2)
    }
    return undefined
  }
}

/** Kinds of entries on the stack of what to go back to: a place to try, or a register to set back. */
const PLACE = -1

class Run {
  readonly #instructions: readonly Instruction[]
  readonly #subject: string
  readonly #steps: Steps
  readonly #registers: number[]
  /** Pairs of an instruction and an offset, each behind PLACE, or of a register's number and its value. */
  readonly #stack: number[] = []
  #at = 0
  #next = 0

  constructor({ instructions, registers }: Program, subject: string, steps: Steps) {
    this.#instructions = instructions
    this.#subject = subject
    this.#steps = steps
    this.#registers = new Array<number>(registers).fill(-1)
  }

  /** The registers after a match that begins at `start`. */
  from(start: number): number[] | undefined {
    this.#at = start
    for (;;) {
      this.#steps.take()
      const instruction = this.#instructions[this.#next++] as Instruction
      if (instruction.op === 'match') {
        this.#registers[0] = start
        this.#registers[1] = this.#at
        return this.#registers
      }
      if (!this.#step(instruction) && !this.#backtrack()) return undefined
    }
  }

  /** Whether the instruction could be done. */
  #step(instruction: Exclude<Instruction, { op: 'match' }>): boolean {
    switch (instruction.op) {
      case 'set':
        return this.#at < this.#subject.length && instruction.set[this.#subject.charCodeAt(this.#at++)] === 1
      case 'assertion':
        return this.#holds(instruction.assertion)
      case 'reference':
        return this.#repeats(instruction.group, instruction.ignoreCase)
      case 'try':
        this.#stack.push(PLACE, instruction.second, this.#at)
        this.#next = instruction.first
        return true
      case 'go':
        this.#next = instruction.to
        return true
      case 'mark':
        this.#set(instruction.register, this.#at)
        return true
      case 'capture':
        this.#set(2 * instruction.group, this.#registers[instruction.register] as number)
        this.#set(2 * instruction.group + 1, this.#at)
        return true
      case 'unless-moved':
        if (this.#registers[instruction.register] === this.#at) this.#next = instruction.to
        return true
      case 'unless-group':
        if (this.#registers[2 * instruction.group + 1] === -1) this.#next = instruction.to
        return true
      case 'back':
        this.#at -= instruction.by
        return this.#at >= 0
      case 'return':
        this.#at = this.#registers[instruction.register] as number
        return true
      default:
        return this.#choose(instruction)
    }
  }

  /** The instructions that forget, or give up, what there is to go back to. */
  #choose(instruction: Extract<Instruction, { op: 'hold' | 'cut' | 'unless' | 'reject' }>): boolean {
    const { register } = instruction
    const height = this.#stack.length
    switch (instruction.op) {
      case 'hold':
        this.#set(register, height + 3)
        return true
      case 'cut':
        this.#cut(this.#registers[register] as number)
        return true
      case 'unless':
        this.#stack.push(PLACE, instruction.to, this.#at)
        this.#set(register, height)
        return true
      case 'reject':
        for (const down = this.#registers[register] as number; this.#stack.length > down; ) this.#pop()
        return false
    }
  }

  #set(register: number, value: number): void {
    this.#stack.push(register, this.#registers[register] as number, 0)
    this.#registers[register] = value
  }

  /** Takes the last entry off the stack; true when it is a place, which is then gone back to. */
  #pop(): boolean {
    const second = this.#stack.pop() as number
    const first = this.#stack.pop() as number
    const kind = this.#stack.pop() as number
    if (kind === PLACE) {
      this.#next = first
      this.#at = second
      return true
    }
    this.#registers[kind] = first
    return false
  }

  #backtrack(): boolean {
    while (this.#stack.length > 0) if (this.#pop()) return true
    return false
  }

  #cut(height: number): void {
    const stack = this.#stack
    let kept = height
    for (let i = height; i < stack.length; i += 3) {
      if (stack[i] === PLACE) continue
      stack[kept] = stack[i] as number
      stack[kept + 1] = stack[i + 1] as number
      kept += 3
    }
    this.#steps.take((stack.length - height) / 3)
    stack.length = kept
  }

  /** Whether the text of a group comes again; never for a group that took no part. */
  #repeats(group: number, ignoreCase: boolean): boolean {
    const from = this.#registers[2 * group] as number
    const to = this.#registers[2 * group + 1] as number
    if (to < 0) return false
    const length = to - from
    if (this.#at + length > this.#subject.length) return false
    this.#steps.take(length)
    for (let i = 0; i < length; i++) {
      const one = this.#subject.charCodeAt(from + i)
      const other = this.#subject.charCodeAt(this.#at + i)
      if (one !== other && !(ignoreCase && lowerByte(one) === lowerByte(other))) return false
    }
    this.#at += length
    return true
  }

  #holds(assertion: Assertion): boolean {
    const at = this.#at
    const end = this.#subject.length
    const isWord = (index: number): boolean => WORD[this.#subject.charCodeAt(index)] === 1
    switch (assertion) {
      case 'anywhere':
        return true
      case 'start':
        return at === 0
      case 'line-start':
        return at === 0 || (at < end && this.#subject[at - 1] === '\n')
      case 'end':
        return at === end
      case 'end-or-newline':
        return at === end || (at === end - 1 && this.#subject[at] === '\n')
      case 'line-end':
        return at === end || this.#subject[at] === '\n'
      case 'word-boundary':
        return isWord(at - 1) !== isWord(at)
      case 'not-word-boundary':
        return isWord(at - 1) === isWord(at)
    }
  }
}
