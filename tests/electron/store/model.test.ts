// The store against a simple model of itself, on a real disk: any row of edits, saves, crashes, changes from outside, choices
// and restarts. What was reported as saved, and what others wrote, can always be found again.
import { readFileSync, readdirSync, rmSync, writeFileSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { School } from '#shared/school/school.ts'
import { createSchoolAt, openSchool, type FileSystem, type StoreOptions } from '../../../electron/store/index.ts'
import type { SchoolStore } from '../../../electron/store/types.ts'
import { tries } from '../../tries.ts'
import { NOW, diskError, diskWith, moved, schoolIn, testOptions } from './support.ts'

type Step =
  | { readonly do: 'save' | 'overrule' | 'adopt' | 'reopen' | 'outside' | 'throw-away' | 'hour' | 'save-same' }
  | { readonly do: 'crash'; /** At which call to the disk from now. */ readonly call: number }
  | { readonly do: 'fault'; readonly call: number; readonly code: string }

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Step>({ do: 'save' }) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'outside' }) },
  {
    weight: 5,
    arbitrary: fc.constantFrom<Step>(
      { do: 'overrule' },
      { do: 'adopt' },
      { do: 'reopen' },
      { do: 'throw-away' },
      { do: 'hour' },
      { do: 'save-same' }
    )
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash' as const), call: fc.integer({ min: 1, max: 25 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('fault' as const),
      call: fc.integer({ min: 1, max: 25 }),
      code: fc.constantFrom('ENOSPC', 'EIO', 'EACCES', 'EBUSY')
    })
  }
)

/** Rows that are always tried, so that every kind of outcome is seen. */
const examples: [Step[]][] = [
  [
    [
      { do: 'save' },
      { do: 'outside' },
      { do: 'save' },
      { do: 'adopt' },
      { do: 'save' },
      { do: 'outside' },
      { do: 'overrule' },
      { do: 'reopen' }
    ]
  ],
  [
    [
      { do: 'save' },
      { do: 'crash', call: 3 },
      { do: 'save' },
      { do: 'save' },
      { do: 'fault', call: 5, code: 'ENOSPC' },
      { do: 'save' },
      { do: 'save-same' }
    ]
  ],
  // Ours was chosen over a file that was thrown away, could not be written in full, and the file is thrown away once more.
  [
    [
      { do: 'fault', call: 6, code: 'ENOSPC' },
      { do: 'throw-away' },
      { do: 'overrule' },
      { do: 'throw-away' },
      { do: 'save' }
    ]
  ]
]

/** The disk, failing at a call: once with a code, or from then on because the program is dead. */
class FragileDisk {
  private left = Number.POSITIVE_INFINITY
  private code = ''
  dead = false

  readonly fs: FileSystem = new Proxy(diskWith({}), {
    get: (disk, name: keyof FileSystem) =>
      name === 'create'
        ? async (...given: Parameters<FileSystem['create']>) => {
            this.step()
            const file = await disk.create(...given)
            return { write: this.guarded(file.write), sync: this.guarded(file.sync), close: file.close }
          }
        : this.guarded(disk[name] as (...given: unknown[]) => Promise<unknown>)
  })

  failAt(call: number, code: string): void {
    this.left = call
    this.code = code
  }

  heal(): void {
    this.left = Number.POSITIVE_INFINITY
  }

  private guarded<A extends unknown[], T>(call: (...given: A) => Promise<T>): (...given: A) => Promise<T> {
    return async (...given) => {
      this.step()
      return call(...given)
    }
  }

  private step(): void {
    this.left -= 1
    if (this.dead) throw diskError('DEAD')
    if (this.left !== 0) return
    this.dead = this.code === 'DEAD'
    throw diskError(this.code)
  }
}

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken promise: ${promise}`)
}

class World {
  readonly folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'sop-model-')), 'school')
  private readonly file = path.join(this.folder, 'school.json')
  private now = NOW
  private counter = 0
  /** Each start of the program is another process. */
  private pid = 0
  private disk = new FragileDisk()
  private store: SchoolStore | undefined
  private ours: School = schoolIn('0')
  /** What may be on disk now: several values after a write that broke off. */
  private possible: readonly (string | null)[] = ['0']
  /** Somebody else wrote since we last did. */
  private touched = false
  /** The director chose ours, and that may still have to be carried out. */
  private chosen = false

  private get options(): StoreOptions {
    const { pid } = this
    return testOptions({
      fs: this.disk.fs,
      now: () => this.now,
      repeat: () => () => undefined,
      owner: { computer: 'A', pid },
      processState: (asked) => (asked === pid ? { alive: true, start: 'x' } : { alive: false })
    })
  }

  async begin(): Promise<void> {
    const made = await createSchoolAt(this.folder, this.ours, this.options)
    must(made.ok, 'the school is made')
    await this.open()
  }

  /** Takes a step and tells in a word what came of it. */
  async take(step: Step): Promise<string> {
    this.now += 1_000
    switch (step.do) {
      case 'save':
        this.ours = moved(this.ours, String((this.counter += 1)))
        return this.save()
      case 'save-same':
        return this.save()
      case 'crash':
        this.disk.failAt(step.call, 'DEAD')
        return 'armed'
      case 'fault':
        this.disk.failAt(step.call, step.code)
        return 'armed'
      case 'hour':
        this.now += 3_600_000
        return 'an hour went by'
      case 'outside':
        return this.outside(String((this.counter += 1)))
      case 'throw-away':
        return this.outside(null)
      case 'overrule':
        return this.overrule()
      case 'adopt':
        return this.adopt()
      case 'reopen':
        await this.store?.release()
        await this.open()
        return 'reopened'
    }
  }

  end(): void {
    rmSync(path.dirname(this.folder), { recursive: true, force: true })
  }

  private async save(): Promise<string> {
    const wanted = this.ours.identity.place
    const there = this.onDisk()
    const result = await this.store?.save(this.ours)
    if (result?.ok) {
      const mayReplace =
        !this.touched ||
        this.possible.includes(wanted) ||
        (this.chosen && (there === null || this.kept().includes(there)))
      must(mayReplace, 'a save does not overwrite what came from outside, unless ours was chosen and theirs is kept')
      this.nowIs(wanted)
    } else {
      // A disk that failed after the rename leaves the new value, whole.
      if (!this.touched) this.possible = [...this.possible, wanted]
      must(result?.why !== 'changed-outside' || this.touched, 'no change from outside is seen where there was none')
    }
    return this.look(result?.ok ? 'saved' : `refused: ${result?.why}`)
  }

  private async overrule(): Promise<string> {
    const before = this.onDisk()
    this.chosen = true
    const result = await this.store?.overrule(this.ours)
    if (result?.ok) {
      this.nowIs(this.ours.identity.place)
      must(before === null || [...this.kept(), this.ours.identity.place].includes(before), 'what was overruled is kept')
    } else {
      this.possible = [before, this.ours.identity.place]
      // It failed only after ours had taken the place.
      if (this.onDisk() !== before) this.touched = false
    }
    return this.look(result?.ok ? 'overruled' : 'not overruled')
  }

  private async adopt(): Promise<string> {
    const theirs = await this.store?.adopt(this.ours)
    if (theirs === undefined) return this.look('not adopted')
    const given = this.ours.identity.place
    must([...this.kept(), theirs.identity.place].includes(given), 'what was given up is kept')
    this.ours = theirs
    this.nowIs(theirs.identity.place)
    return this.look(given === theirs.identity.place ? 'adopted the same' : 'adopted')
  }

  private outside(place: string | null): string {
    if (place === null) rmSync(this.file, { force: true })
    else writeFileSync(this.file, JSON.stringify(moved(schoolIn('0'), place)))
    this.possible = [place]
    this.touched = true
    // She chose ours: where there is nothing, nothing of others can be overwritten.
    if (place !== null) this.chosen = false
    return 'changed from outside'
  }

  /** What is on disk is one of the values that may be there. A program that died is started again. */
  private async look(came: string): Promise<string> {
    const there = this.onDisk()
    must(this.possible.includes(there), `on disk is ${there}, which is one of ${this.possible.join()}`)
    if (!this.disk.dead) return came
    await this.open()
    return 'crashed'
  }

  private async open(): Promise<void> {
    this.disk = new FragileDisk()
    this.pid += 1
    const found = await openSchool(this.folder, this.options)
    if (found.state !== 'open') {
      // Only somebody from outside can have thrown it away.
      must(
        this.onDisk() === null && found.state === (this.kept().length > 0 ? 'damaged' : 'missing'),
        `a file that is there opens: ${found.state}`
      )
      writeFileSync(this.file, JSON.stringify(this.ours))
      this.possible = [this.ours.identity.place]
      return this.open()
    }
    must(found.otherWriter === null, 'a lease left by a crash is recognised')
    must(!readdirSync(this.folder).some((name) => name.includes('.sop-')), 'no temporary file is left after opening')
    must(
      this.possible.includes(found.value.identity.place),
      `opening gives ${found.value.identity.place}, which is one of ${this.possible.join()}`
    )
    this.store = found.store
    this.ours = found.value
    this.nowIs(found.value.identity.place)
  }

  private nowIs(place: string): void {
    this.possible = [place]
    this.touched = false
    this.chosen = false
    this.disk.heal()
  }

  private onDisk(): string | null {
    try {
      return (JSON.parse(readFileSync(this.file, 'utf8')) as School).identity.place
    } catch (error) {
      if (error instanceof SyntaxError) throw error
      return null
    }
  }

  private kept(): readonly string[] {
    const folder = path.join(this.folder, 'back-ups')
    const names = readdirSync(this.folder).includes('back-ups')
      ? readdirSync(folder).filter((name) => !name.startsWith('.'))
      : []
    return names.map((name) => (JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as School).identity.place)
  }
}

test('any row of edits, crashes, faults, changes from outside and restarts', async () => {
  const seen = new Set<string>()
  const promises = fc.asyncProperty(fc.array(steps, { minLength: 5, maxLength: 30 }), async (row) => {
    const world = new World()
    try {
      await world.begin()
      for (const step of row) seen.add(await world.take(step))
    } finally {
      world.end()
    }
  })
  await expect(fc.assert(promises, { numRuns: tries(80), examples })).resolves.toBeUndefined()
  // The rows went everywhere where something can go wrong.
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining([
      'adopted',
      'crashed',
      'overruled',
      'refused: changed-outside',
      'refused: disk-full',
      'saved'
    ])
  )
})
