// A durable save of a one-megabyte school against a bare write + fsync + rename of the same bytes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import { patched } from '#shared/school/patches.ts'
import { createSchoolAt, defaultStoreOptions, openSchool } from '../../electron/store/index.ts'
import { largeSchool } from './large-school.ts'
import { median, type Bench, type Row } from './measurement.ts'

const ROUNDS = 40

export async function durableSave({ root }: Bench): Promise<readonly Row[] | string> {
  // Beside the project, so that both write to a real disk: /tmp may be memory.
  const work = mkdtempSync(path.join(root, 'out', 'bench-save-'))
  try {
    const folder = path.join(work, 'school')
    const made = await createSchoolAt(folder, largeSchool(), defaultStoreOptions())
    const opened = await openSchool(folder, defaultStoreOptions())
    if (!made.ok || opened.state !== 'open') return 'the school could not be opened'
    // The first save of a session also makes a back-up; it is not what a keystroke costs.
    let school = patched(opened.value, [{ op: 'replace', path: ['identity', 'place'], value: 'Eikendorp' }])
    await opened.store.save(school)
    const bytes = readFileSync(path.join(folder, 'school.json'))
    const bare: number[] = []
    const ours: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      bare.push(await timed(() => bareWrite(work, bytes)))
      school = patched(school, [{ op: 'replace', path: ['identity', 'place'], value: `Eikendorp ${round}` }])
      const next = school
      ours.push(
        await timed(async () => {
          const saved = await opened.store.save(next)
          if (!saved.ok) throw new Error(saved.why)
        })
      )
    }
    await opened.store.release()
    const ratio = median(ours) / median(bare)
    const size = (bytes.length / 1024 / 1024).toFixed(2)
    return [
      {
        what: `durable save of ${size} MB`,
        figure: `${ratio.toFixed(2)}× (${median(ours).toFixed(1)} ms against ${median(bare).toFixed(1)} ms)`,
        goal: '≤ 1.5×',
        met: ratio <= 1.5
      }
    ]
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function bareWrite(folder: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(folder, 'bare.tmp')
  const file = await open(temporary, 'w')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(temporary, path.join(folder, 'bare.json'))
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
