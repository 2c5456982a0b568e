/** Goes through all answers to what nobody can know from the files, and tells which of them matter. */

import { type Asked, Chooser } from './chooser.ts'

/** One way in which a program can end. */
export interface Ending<T> {
  readonly result: T
  /** The answers that lead there. */
  readonly answers: ReadonlyMap<string, number>
}

/** What comes out of all runs. */
export interface Exploration<T> {
  /** One for each kind of end, in the order in which they were found. */
  readonly endings: readonly Ending<T>[]
  /** What has the answers that the end turns on; where runs were left out, that of all questions before them, too. */
  readonly turnsOn: readonly string[]
  /** Whether all runs were made, those that were told all, or there were more than the limit allowed. */
  readonly end: 'complete' | 'enough' | 'limit'
  readonly runs: number
}

/** The ends that can be reached from some point on; not all of them where it is not complete. */
interface Outlook<T> {
  readonly endings: ReadonlyMap<string, Ending<T>>
  readonly turnsOn: ReadonlySet<string>
  readonly complete: boolean
}

/** A point whose outlook is known, for all runs that come to it with the same answers to what is used behind it. */
interface Known<T> {
  readonly outlook: Outlook<T>
  readonly uses: ReadonlyMap<string, number>
  readonly fresh: readonly string[]
}

/** A point whose outlook is being worked out. */
interface Point {
  readonly whereabouts: string
  /** How many questions were answered before it, and how many answers were used. */
  readonly asked: number
  readonly used: number
  readonly answers: ReadonlyMap<string, number>
  /** The questions whose answers are used behind it. */
  readonly behind: Set<string>
}

/** Ends a run that has come to a point from which all is known. */
class Joined<T> extends Error {
  readonly known: Known<T>

  constructor(known: Known<T>) {
    super('joined')
    this.known = known
  }
}

/**
 * Runs a program once for each combination of answers that makes a difference. Runs that come to the same point end
 * there: what comes behind it is gone through once, so that independent questions add up instead of multiplying.
 * @param kindOf results of the same kind are the same end
 * @param limit how many runs there may be
 * @param isEnough whether the ends that were found so far, one of each kind, tell all that is of interest
 */
export function explore<T>(
  program: (chooser: Chooser) => T,
  kindOf: (result: T) => string,
  limit: number,
  isEnough: (runs: number, results: readonly T[]) => boolean = () => false,
): Exploration<T> {
  const explorer = new Explorer(program, kindOf, limit, isEnough)
  const { endings, turnsOn, complete } = explorer.outlook(new Map())
  const { runs, hasEnough } = explorer
  const end = complete ? 'complete' : hasEnough ? 'enough' : 'limit'
  return { endings: [...endings.values()], turnsOn: [...turnsOn], end, runs }
}

class Explorer<T> {
  runs = 0
  hasEnough = false
  readonly #program: (chooser: Chooser) => T
  readonly #kindOf: (result: T) => string
  readonly #limit: number
  readonly #isEnough: (runs: number, results: readonly T[]) => boolean
  /** One result of each kind. */
  readonly #found = new Map<string, T>()
  readonly #known = new Map<string, Known<T>[]>()
  /** Those whose outlook is being worked out, the outer ones first. */
  readonly #open: Point[] = []

  constructor(
    program: (chooser: Chooser) => T,
    kindOf: (result: T) => string,
    limit: number,
    isEnough: (runs: number, results: readonly T[]) => boolean,
  ) {
    this.#program = program
    this.#kindOf = kindOf
    this.#limit = limit
    this.#isEnough = isEnough
  }

  /** What can come out where the first questions have these answers. */
  outlook(given: ReadonlyMap<string, number>): Outlook<T> {
    this.hasEnough ||= this.#isEnough(this.runs, [...this.#found.values()])
    if (this.hasEnough || this.runs === this.#limit) return { endings: new Map(), turnsOn: new Set(), complete: false }
    this.runs++
    const chooser = new PointedChooser(given, this.#known)
    let outlook = this.#run(chooser)
    this.#noteUses(chooser)
    const { trail, points } = chooser
    for (let i = trail.length; i > given.size; i--) {
      outlook = this.#close(points, i, outlook)
      outlook = this.#withOthers(trail.slice(0, i), outlook)
    }
    return given.size > 0 ? this.#close(points, given.size, outlook) : outlook
  }

  #run(chooser: PointedChooser<T>): Outlook<T> {
    try {
      const result = this.#program(chooser)
      const kind = this.#kindOf(result)
      this.#found.set(kind, result)
      const endings = new Map([[kind, { result, answers: chooser.answers }]])
      return { endings, turnsOn: new Set(), complete: true }
    } catch (joined) {
      if (!(joined instanceof Joined)) throw joined
      const { outlook, uses, fresh } = joined.known as Known<T>
      chooser.used.push(...uses.keys(), ...fresh)
      const endings = [...outlook.endings].map(([kind, { result, answers }]) => {
        const all: ReadonlyMap<string, number> = new Map([...answers, ...chooser.answers])
        return [kind, { result, answers: all }] as const
      })
      return { ...outlook, endings: new Map(endings) }
    }
  }

  /** The other answers to the last question, besides that of the run. */
  #withOthers(trail: readonly Asked[], first: Outlook<T>): Outlook<T> {
    const { question, count } = trail.at(-1) as Asked
    const before = trail.slice(0, -1).map((asked) => [asked.question.id, asked.answer] as const)
    const outlooks = [first]
    for (let answer = 1; answer < count; answer++)
      outlooks.push(this.outlook(new Map([...before, [question.id, answer]])))
    const endings = new Map<string, Ending<T>>()
    for (const [kind, ending] of outlooks.flatMap((one) => [...one.endings]))
      if (!endings.has(kind)) endings.set(kind, ending)
    const complete = outlooks.every((one) => one.complete)
    const matters = !complete || outlooks.some((one) => one.endings.size < endings.size)
    const turnsOn = new Set([...(matters ? [question.on] : []), ...outlooks.flatMap((one) => [...one.turnsOn])])
    return { endings, turnsOn, complete }
  }

  /** Everything that a run used is used behind the innermost of the points that it came by. */
  #noteUses({ used, points }: PointedChooser<T>): void {
    const outer = this.#open.at(-1)
    this.#open.push(...points)
    const passed = outer === undefined ? points : [outer, ...points]
    for (const [i, point] of passed.entries()) {
      for (const id of used.slice(point.used, passed[i + 1]?.used)) point.behind.add(id)
    }
  }

  /** The outlook of those points of a run that come behind so many questions is known now. */
  #close(points: readonly Point[], asked: number, outlook: Outlook<T>): Outlook<T> {
    for (const point of points.filter((one) => one.asked === asked).reverse()) {
      this.#open.pop()
      const outer = this.#open.at(-1)
      for (const id of point.behind) outer?.behind.add(id)
      if (!outlook.complete) continue
      const uses = new Map([...point.answers].filter(([id]) => point.behind.has(id)))
      const known = { outlook, uses, fresh: [...point.behind].filter((id) => !uses.has(id)) }
      this.#known.set(point.whereabouts, [...(this.#known.get(point.whereabouts) ?? []), known])
    }
    return outlook
  }
}

/** Ends the run at points whose outlook is known, and notes the others. */
class PointedChooser<T> extends Chooser {
  readonly points: Point[] = []
  readonly #first: number
  readonly #known: ReadonlyMap<string, readonly Known<T>[]>

  constructor(given: ReadonlyMap<string, number>, known: ReadonlyMap<string, readonly Known<T>[]>) {
    super(given)
    this.#first = given.size
    this.#known = known
  }

  override reach(whereabouts: () => string): void {
    const asked = this.trail.length
    // What lies before the first answer that is new in this run is the concern of an earlier one.
    if (asked === 0 || asked < this.#first) return
    const here = whereabouts()
    const known = this.#known.get(here)?.find((one) => this.#fits(one))
    if (known !== undefined) throw new Joined(known)
    const { answers, used } = this
    this.points.push({ whereabouts: here, asked, used: used.length, answers: new Map(answers), behind: new Set() })
  }

  #fits({ uses, fresh }: Known<T>): boolean {
    return (
      [...uses].every(([id, answer]) => this.answers.get(id) === answer) && !fresh.some((id) => this.answers.has(id))
    )
  }
}
