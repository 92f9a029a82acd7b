// The power goes at every single call to the disk, and what was not synced is lost, torn or kept. Whatever was happening:
// afterwards the school opens with the old or the new value, and what was reported as saved is there.
import { describe, expect, test } from 'vitest'
import { isoDay } from '#shared/day.ts'
import { adoptedOn, type Occasion } from '#shared/documents/frozen.ts'
import type { School } from '#shared/school/school.ts'
import {
  createSchoolAt,
  freezeVersion,
  keepGeneration,
  listVersions,
  openSchool,
  readVersion,
  restoreGeneration,
  type StoreOptions
} from '../../../electron/store/index.ts'
import { PowerCut, PowerDisk, survivals } from './power-disk.ts'
import { LEFT_US, NOW, leaving, moved, schoolIn, testOptions, withLeaver } from './support.ts'
import type { Freezing, Opened } from '../../../electron/store/types.ts'

const FOLDER = '/scholen/wilgenhof'
const OLD = schoolIn('Tiel')
const NEW = schoolIn('Culemborg')
const HOUR = 3_600_000

interface Outcome {
  /** The place of the school that was reported to be safe. */
  saved: string
}

interface Scenario {
  readonly name: string
  /** Done with the power on. */
  readonly before: (disk: PowerDisk) => Promise<void>
  /** Cut at every call. Notes in `outcome` what it was told is safe. */
  readonly work: (options: StoreOptions, outcome: Outcome) => Promise<void>
  /** The places of the values in the order in which they are written: what comes before the one reported safe is gone. */
  readonly mayBe: readonly string[]
  /** The place of a value that must be somewhere in the folder, whatever happened. */
  readonly keeps?: string
}

const optionsOn = (disk: PowerDisk, now = NOW): StoreOptions => {
  let ids = 0
  // Each start of the program is another process.
  const pid = now % 1_000_000
  return testOptions({
    fs: disk,
    now: () => now,
    newId: () => `id-${now}-${(ids += 1)}`,
    repeat: () => () => undefined,
    owner: { computer: 'A', pid },
    processState: (asked) => (asked === pid ? { alive: true, start: 'x' } : { alive: false })
  })
}

const made = async (disk: PowerDisk): Promise<void> => {
  const created = await createSchoolAt(FOLDER, OLD, optionsOn(disk))
  if (!created.ok) throw new Error(created.why)
}

async function open(options: StoreOptions): Promise<Extract<Opened, { state: 'open' }>> {
  const result = await openSchool(FOLDER, options)
  if (result.state === 'open') return result
  if (options.fs instanceof PowerDisk && options.fs.isDown) throw new PowerCut('while opening')
  throw new Error(`not open: ${JSON.stringify(result)}`)
}

async function save(options: StoreOptions, outcome: Outcome, value: School): Promise<void> {
  const { store } = await open(options)
  const result = await store.save(value)
  if (result.ok) outcome.saved = value.identity.place
  await store.release()
}

const scenarios: readonly Scenario[] = [
  {
    name: 'the first save of a session',
    before: made,
    work: (options, outcome) => save(options, outcome, NEW),
    mayBe: ['Tiel', 'Culemborg']
  },
  {
    name: 'two saves, an hour apart',
    before: made,
    work: async (options, outcome) => {
      const { store } = await open(options)
      for (const [index, value] of [moved(OLD, 'Buren'), NEW].entries()) {
        Object.assign(options, { now: () => NOW + index * HOUR })
        if ((await store.save(value)).ok) outcome.saved = value.identity.place
      }
    },
    mayBe: ['Tiel', 'Buren', 'Culemborg']
  },
  {
    name: 'keeping a generation',
    before: made,
    work: async (options) => void (await keepGeneration(FOLDER, NEW, options)),
    mayBe: ['Tiel']
  },
  {
    name: 'overruling a change from outside',
    before: made,
    work: async (options, outcome) => {
      const { store } = await open(options)
      if (options.fs instanceof PowerDisk && !options.fs.isDown) {
        options.fs.put(`${FOLDER}/school.json`, JSON.stringify(moved(OLD, 'van buiten')))
        outcome.saved = 'van buiten'
      }
      if ((await store.overrule(NEW)).ok) outcome.saved = 'Culemborg'
    },
    mayBe: ['Tiel', 'van buiten', 'Culemborg'],
    keeps: 'van buiten'
  },
  {
    name: 'putting an earlier version back over a good one',
    before: async (disk) => {
      await made(disk)
      await keepGeneration(FOLDER, NEW, optionsOn(disk))
    },
    work: async (options, outcome) => {
      const [name] = await options.fs.readdir(`${FOLDER}/back-ups`)
      const restored = await restoreGeneration(FOLDER, String(name).replace('.json', ''), options)
      if (restored.state === 'open') outcome.saved = restored.value.identity.place
    },
    mayBe: ['Tiel', 'Culemborg'],
    keeps: 'Tiel'
  },
  {
    name: 'putting an earlier version back while the school is open',
    before: async (disk) => {
      await made(disk)
      await keepGeneration(FOLDER, NEW, optionsOn(disk))
    },
    work: async (options, outcome) => {
      const { store, value: school } = await open(options)
      const [earlier] = await store.generations()
      const restored = await store.restore(earlier?.id ?? '', school)
      if (restored.ok) outcome.saved = restored.value.identity.place
      await store.release()
    },
    mayBe: ['Tiel', 'Culemborg'],
    keeps: 'Tiel'
  }
]

/** What is wrong with a disk as it was found; nothing when all is well. */
type Look = (disk: PowerDisk, outcome: Outcome) => Promise<string | undefined>

/** Does the work with the power cut at each call in turn, until it gets to the end; looks at each way the disk may be found. */
async function everyCut(
  scenario: Scenario,
  look: Look,
  prepare: (disk: PowerDisk) => void = () => undefined
): Promise<{ cuts: number; complaints: readonly string[] }> {
  const complaints: string[] = []
  for (let cut = 1; ; cut += 1) {
    const disk = new PowerDisk()
    await scenario.before(disk)
    prepare(disk)
    disk.cutPowerAt(cut)
    const outcome: Outcome = { saved: 'Tiel' }
    try {
      await scenario.work(optionsOn(disk, NOW + HOUR), outcome)
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error
    }
    for (const survival of survivals) {
      const complaint = await look(disk.afterwards(survival), outcome)
      if (complaint !== undefined) complaints.push(`cut at call ${cut}, ${JSON.stringify(survival)}: ${complaint}`)
    }
    if (!disk.isDown) return { cuts: cut, complaints }
  }
}

describe('a power cut at every call to the disk', () => {
  test.each(scenarios)('during $name leaves the old or the new school, whole', async (scenario) => {
    const { cuts, complaints } = await everyCut(scenario, async (disk, { saved }) => {
      const { keeps = saved } = scenario
      const isLost = !Object.values(disk.files()).some((content) => content.includes(`"${keeps}"`))
      const wasThere = keeps !== 'van buiten' || saved !== 'Tiel'
      if (isLost && wasThere) return `${keeps} is nowhere any more`
      const found = await openSchool(FOLDER, optionsOn(disk, NOW + 2 * HOUR))
      if (found.state !== 'open') return `not open: ${JSON.stringify(found)} ${JSON.stringify(disk.files())}`
      const { place } = found.value.identity
      if (!scenario.mayBe.slice(scenario.mayBe.indexOf(saved)).includes(place))
        return `${place} after ${saved} was reported`
      if (JSON.stringify(found.value) !== JSON.stringify(moved(OLD, place)))
        return `something else than a place changed: ${JSON.stringify(found.value)}`
      // And the director can go on working.
      if (found.otherWriter !== null) return 'somebody else seems to work here'
      const saving = await found.store.save(moved(OLD, 'verder'))
      if (!saving.ok) return `cannot be saved: ${saving.why}`
      const strays = Object.keys(disk.files()).filter((name) => name.includes('.sop-'))
      return strays.length === 0 ? undefined : `left behind: ${strays.join(', ')}`
    })
    expect(complaints).toEqual([])
    // Far fewer would mean that the cutting does not work.
    expect(cuts).toBeGreaterThan(10)
  })

  test('while a damaged school is repaired, the damaged text is never lost', async () => {
    const half = JSON.stringify(OLD).slice(0, 200)
    const repair: Scenario = {
      name: '',
      mayBe: [],
      before: async (disk) => {
        await made(disk)
        await keepGeneration(FOLDER, NEW, optionsOn(disk))
        disk.put(`${FOLDER}/school.json`, half)
      },
      work: async (options) => {
        const found = await openSchool(FOLDER, options)
        const id = found.state === 'damaged' ? found.generations[0]?.id : undefined
        if (id !== undefined) await restoreGeneration(FOLDER, id, options)
      }
    }
    const { cuts, complaints } = await everyCut(repair, async (disk) => {
      if (!Object.values(disk.files()).includes(half)) return `the text is gone: ${JSON.stringify(disk.files())}`
      const found = await openSchool(FOLDER, optionsOn(disk, NOW + 2 * HOUR))
      if (found.state === 'damaged') return found.generations.length === 1 ? undefined : 'no earlier version is offered'
      return found.state === 'open' && found.value.identity.place === 'Culemborg' ? undefined : JSON.stringify(found)
    })
    expect(complaints).toEqual([])
    expect(cuts).toBeGreaterThan(10)
  })

  test('while somebody is erased, she is in no file any more, or still in the school so that it can be asked again', async () => {
    const places = ['een', 'twee']
    const erasing: Scenario = {
      name: '',
      mayBe: [],
      before: async (disk) => {
        await createSchoolAt(FOLDER, withLeaver(OLD), optionsOn(disk))
        for (const [index, place] of places.entries())
          await keepGeneration(FOLDER, withLeaver(moved(OLD, place)), optionsOn(disk, NOW + index))
      },
      work: async (options, outcome) => {
        const { store, value: school } = await open(options)
        if ((await store.erase(leaving.change(school), leaving)).ok) outcome.saved = 'erased'
        await store.release()
      }
    }
    const filesWithHer = (disk: PowerDisk): readonly string[] =>
      Object.entries(disk.files()).flatMap(([name, text]) => (text.includes(LEFT_US) ? [name] : []))
    const { cuts, complaints } = await everyCut(erasing, async (disk, { saved }) => {
      const found = await openSchool(FOLDER, optionsOn(disk, NOW + 2 * HOUR))
      if (found.state !== 'open') return `not open: ${JSON.stringify(found)}`
      const isIn = found.value.internal.people.length > 0
      if (isIn && saved === 'erased') return 'she is in the school after it was told that she is not'
      if (!isIn && filesWithHer(disk).length > 0)
        return `gone from the school, and still in ${filesWithHer(disk).join(', ')}`
      const kept = await Promise.all(
        (await found.store.generations()).map(({ id }) => found.store.restore(id, found.value))
      )
      const keptPlaces = kept.flatMap((one) => (one.ok ? [one.value.identity.place] : []))
      if (!places.every((place) => keptPlaces.includes(place))) return `spare copies are lost: ${keptPlaces.join(', ')}`
      const again = await found.store.erase(leaving.change(found.value), leaving)
      return again.ok && again.left.length === 0 && filesWithHer(disk).length === 0
        ? undefined
        : `asked again: ${JSON.stringify(again)}, ${filesWithHer(disk).join(', ')}`
    })
    expect(complaints).toEqual([])
    expect(cuts).toBeGreaterThan(40)
  })

  describe('while a version is frozen', () => {
    const VERSIONS = `${FOLDER}/versies`
    const LETTER = { name: 'Aanbod.docx', bytes: Buffer.from('PK, een Word-document') }
    const freezing = (occasion: Occasion): Freezing => ({
      occasion,
      value: NEW,
      rules: { frames: [] },
      documents: [LETTER]
    })
    const decided = adoptedOn(isoDay('2027-06-22'))
    const sent: Occasion = {
      kind: 'sent',
      day: isoDay('2027-03-02'),
      round: 'ronde',
      step: 'request',
      recipient: 'mr'
    }
    const beforehand = async (disk: PowerDisk): Promise<void> => {
      await made(disk)
      await freezeVersion(FOLDER, freezing(adoptedOn(isoDay('2026-06-22'))), optionsOn(disk))
    }

    /** There is the version of last year, and what is frozen now whole, under its kind, or not at all; all of it when it was reported. */
    const lookFor =
      (occasion: Occasion, name: string): Look =>
      async (disk, { saved }) => {
        const options = optionsOn(disk, NOW + 2 * HOUR)
        const all = await listVersions(FOLDER, options)
        const frozen = [...all.adopted, ...all.sent, ...all.kept]
        const listed = frozen.map(({ id }) => id).toSorted()
        if (listed.join() !== `2026-06-22,${name}` && (saved === name || listed.join() !== '2026-06-22'))
          return `after ${saved} was reported: ${listed.join()}`
        for (const { id, kind } of frozen) {
          if (kind !== (id === name ? occasion.kind : 'adopted')) return `${id} is ${kind}`
          const read = await readVersion(FOLDER, kind, id, options)
          if (!read.ok || !read.intact || read.value.identity.place !== 'Culemborg')
            return `${id} is not whole: ${JSON.stringify(read)}`
          if (disk.files()[`${VERSIONS}/${id}/documenten/Aanbod.docx`] !== String(LETTER.bytes))
            return `the document of ${id} is not there`
        }
        const found = await openSchool(FOLDER, options)
        if (found.state !== 'open' || JSON.stringify(found.value) !== JSON.stringify(OLD))
          return `the school is not as it was: ${JSON.stringify(found)}`
        const names = (await disk.readdir(VERSIONS)).toSorted()
        if (names.join() !== listed.join()) return `left behind: ${names.join()}`
        const again = await found.store.freeze(freezing(occasion))
        const saving = await found.store.save(moved(OLD, 'verder'))
        return again.ok && saving.ok ? undefined : `cannot go on: ${JSON.stringify({ again, saving })}`
      }

    test('there are the papers as they were sent, whole and as such, or none, and the school is not touched', async () => {
      const work: Scenario['work'] = async (options, outcome) => {
        const { store } = await open(options)
        const frozen = await store.freeze(freezing(sent))
        if (frozen.ok) outcome.saved = frozen.versionId
        await store.release()
      }
      const { cuts, complaints } = await everyCut(
        { name: '', mayBe: [], before: beforehand, work },
        lookFor(sent, '2027-03-02 verstuurd aan de MR')
      )
      expect(complaints).toEqual([])
      expect(cuts).toBeGreaterThan(30)
    })

    test('there is a whole version or none, also when the last sync fails, and the power goes while that is undone', async () => {
      const counted = new PowerDisk()
      await beforehand(counted)
      counted.cutPowerAt(Number.POSITIVE_INFINITY)
      await freezeVersion(FOLDER, freezing(decided), optionsOn(counted))
      const lastSync = counted.calls
      const scenario: Scenario = {
        name: '',
        mayBe: [],
        before: beforehand,
        work: async (options, outcome) => {
          const frozen = await freezeVersion(FOLDER, freezing(decided), options)
          if (frozen.ok) outcome.saved = frozen.versionId
        }
      }
      const { cuts, complaints } = await everyCut(scenario, lookFor(decided, '2027-06-22'), (disk) =>
        disk.failAt(lastSync, 'EIO')
      )
      expect(complaints).toEqual([])
      expect(cuts).toBeGreaterThan(lastSync + 5)
    })
  })

  test('while a school is made, there is a whole school or none, and making it again works', async () => {
    const making: Scenario = {
      name: '',
      mayBe: [],
      before: () => Promise.resolve(),
      work: async (options, outcome) => {
        if ((await createSchoolAt(FOLDER, NEW, options)).ok) outcome.saved = 'Culemborg'
      }
    }
    const { cuts, complaints } = await everyCut(making, async (disk, { saved }) => {
      const found = await openSchool(FOLDER, optionsOn(disk))
      if (found.state === 'open')
        return JSON.stringify(found.value) === JSON.stringify(NEW) ? undefined : JSON.stringify(found.value)
      if (found.state !== 'missing' || saved === 'Culemborg') return JSON.stringify(found)
      const again = await createSchoolAt(FOLDER, NEW, optionsOn(disk))
      return again.ok ? undefined : `cannot be made again: ${again.why}`
    })
    expect(complaints).toEqual([])
    expect(cuts).toBeGreaterThan(10)
  })
})
