// Deliveries that a page reads and sends in parts: what became of each file is told, also where it ends half way.
import { beforeEach, expect, test } from 'vitest'
import type { Brought } from '#shared/contract/contract.ts'
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

const files = Array.from({ length: 120 }, (_, n) => new File(['{}'], `${n}.json`))

async function told(...how: typeof answers): Promise<readonly [taken: number, refused: number, stopped: boolean]> {
  answers = how
  const brought = await takeFiles('r', files, () => false, { take, takeZip: () => Promise.resolve(undefined) })
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
      take: (part) => {
        order.push(...part.map(({ fileName }) => fileName))
        return take(part)
      },
      takeZip: (zip) => {
        order.push(zip.name)
        const inIt = ['x.json', 'y.json'].map((fileName): Brought => ({
          fileName,
          inZip: zip.name,
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
  const brought = await takeFiles('r', chosen, () => false, { take, takeZip: () => Promise.resolve(undefined) })
  expect(brought.files.map(({ fileName, kind }) => `${fileName} ${kind}`)).toEqual([
    'a.json new',
    'b.zip refused',
    'c.json refused',
    'd.zip refused'
  ])
})
