// Deliveries that a page reads and sends in parts: what became of each file is told, also where it ends half way.
import { beforeEach, expect, test } from 'vitest'
import type { Brought } from '#shared/contract/contract.ts'
import { failed, ok } from '#shared/contract/answer.ts'
import { problem } from '#shared/contract/problems.ts'
import { isoDay, schoolYearOf } from '#shared/day.ts'
import { takeFiles } from '../../../renderer/features/region/take-files.ts'

const year = schoolYearOf(isoDay('2026-11-23'))
let answers: readonly ('taken' | 'stopped' | 'failed')[] = []
const sent: (readonly string[])[] = []

async function take(files: readonly { readonly fileName: string }[]) {
  const how = answers[sent.length] ?? 'taken'
  sent.push(files.map(({ fileName }) => fileName))
  if (how === 'failed') return undefined
  const brought = files.map(({ fileName }): Brought => ({ fileName, kind: 'new', schoolYear: year, school: fileName }))
  return how === 'stopped' ? { files: brought.slice(0, 10), stopped: true } : { files: brought, stopped: false }
}
beforeEach(() => void sent.splice(0))

const dropped: string[] = []
/** A host that gives a zip its own name as id, and does not take what is in it. */
const ways = {
  take,
  sendZip: (zip: File) => Promise.resolve(ok({ zipId: zip.name })),
  takeZip: () => Promise.resolve(undefined),
  dropZip: (zipId: string) => void dropped.push(zipId)
}

const files = Array.from({ length: 120 }, (_, n) => new File(['{}'], `${n}.json`))

async function told(...how: typeof answers): Promise<readonly [taken: number, refused: number, stopped: boolean]> {
  answers = how
  const brought = await takeFiles('r', files, () => false, ways)
  const of = (kind: Brought['kind']): number => brought.files.filter((file) => file.kind === kind).length
  return [of('new'), of('refused'), brought.stopped]
}

test('all files are sent in parts, and each is told once', async () => {
  expect(await told()).toEqual([120, 0, false])
  expect(sent.map((part) => part.length)).toEqual([50, 50, 20])
})

test('a stop half way is told as a stop, and nothing is sent after it', async () => {
  expect(await told('taken', 'stopped')).toEqual([60, 0, true])
  expect(sent).toHaveLength(2)
})

test('where a part does not come through, its files and all behind them are told as not read in', async () => {
  expect(await told('taken', 'failed')).toEqual([50, 70, false])
  expect(sent).toHaveLength(2)
  sent.splice(0)
  expect(await told('failed')).toEqual([0, 120, false])
})

test('a zip goes as it is, in its place between the others, and what was in it is told with them', async () => {
  answers = []
  const order: string[] = []
  const brought = await takeFiles(
    'r',
    [new File(['{}'], 'a.json'), new File(['PK'], 'Scholen.ZIP'), new File(['{}'], 'b.json'), new File([''], 'c.docx')],
    () => false,
    {
      ...ways,
      take: (part) => {
        order.push(...part.map(({ fileName }) => fileName))
        return take(part)
      },
      takeZip: (inZip) => {
        order.push(inZip)
        const inIt = ['x.json', 'y.json'].map((fileName): Brought => ({
          fileName,
          inZip,
          kind: 'refused',
          why: 'other',
          at: ''
        }))
        return Promise.resolve({
          files: inIt,
          stopped: false,
          passedOver: { others: 2, zips: 1, beyond: 0, folders: 0 }
        })
      }
    }
  )
  expect(order).toEqual(['a.json', 'Scholen.ZIP', 'b.json'])
  expect(brought.files.map(({ fileName }) => fileName)).toEqual(['a.json', 'x.json', 'y.json', 'b.json'])
  expect(brought.passedOver).toEqual({ others: 3, zips: 1, beyond: 0, folders: 0 })
})

test('where a zip does not come through, it and all behind it are told as not read in; what was in before it stays told', async () => {
  answers = []
  const chosen = [
    new File(['{}'], 'a.json'),
    new File(['PK'], 'b.zip'),
    new File(['{}'], 'c.json'),
    new File([''], 'd.zip')
  ]
  const brought = await takeFiles('r', chosen, () => false, ways)
  expect(brought.files.map(({ fileName, kind }) => `${fileName} ${kind}`)).toEqual([
    'a.json new',
    'b.zip refused',
    'c.json refused',
    'd.zip refused'
  ])
})

test('a stop while a zip is on its way is a stop: the host opens nothing of it, and keeps it no longer', async () => {
  answers = []
  let isStopped = false
  const opened: string[] = []
  const brought = await takeFiles('r', [new File(['{}'], 'a.json'), new File(['PK'], 'b.zip')], () => isStopped, {
    ...ways,
    sendZip: (zip) => {
      isStopped = true
      return ways.sendZip(zip)
    },
    takeZip: (zipId) => {
      opened.push(zipId)
      return ways.takeZip()
    }
  })
  expect(brought.files.map(({ fileName }) => fileName)).toEqual(['a.json'])
  expect(brought.stopped).toBe(true)
  expect([opened, dropped]).toEqual([[], ['b.zip']])
})

test('a zip that is too large for the host is told for itself, and the others go on', async () => {
  answers = []
  const brought = await takeFiles('r', [new File(['PK'], 'a.zip'), new File(['{}'], 'b.json')], () => false, {
    ...ways,
    sendZip: () => Promise.resolve(failed(problem('zip-too-large')))
  })
  expect(brought.files).toMatchObject([
    { fileName: 'a.zip', why: 'zip-large' },
    { fileName: 'b.json', kind: 'new' }
  ])
})
