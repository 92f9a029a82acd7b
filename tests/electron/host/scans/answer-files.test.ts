// The files that a director picks: from colleagues, by mail, from a stick. Each may be anything; each wrong one has its reason, and the rest is read.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReadIn } from '#shared/contract/contract.ts'
import type { FileFault } from '#shared/catalogue/questionnaire-content.ts'
import { answerFileOf } from '#shared/questionnaire/answer-text.ts'
import type { Form } from '#shared/questionnaire/form.ts'
import { host, machine, windowOf } from '../support.ts'
import { formOf, scanning, team, type Scanning } from './scanning.ts'

const picked: string[] = []
const at = (name: string): string => path.join(machine.home, name)

/** A scan, and picking these files for it. */
async function picking(): Promise<
  Scanning & { pick: (...names: readonly string[]) => Promise<readonly ReadIn[] | null> }
> {
  const one = await scanning(
    windowOf(
      host({
        dialogs: { pickSeveral: async (what) => (what === 'answers' && picked.length > 0 ? picked : null) }
      })
    )
  )
  return {
    ...one,
    pick: (...names) => {
      picked.splice(0, picked.length, ...names.map(at))
      return one.window.ask('scans.pickFiles', one.asked)
    }
  }
}

const refused = (fileName: string, why: FileFault) => ({ fileName, kind: 'refused', why })
const read = (fileName: string) => ({ fileName, kind: 'read', arrival: 'new' })

test('when she picks nothing, nothing happens', async () => {
  const { pick, answers } = await picking()
  expect(await pick()).toBeNull()
  expect(answers()).toEqual([])
})

test('what is no form, too large, no plain file, or of bad will is refused for itself, and good ones beside it are read', async () => {
  const { pick, scanId, answers, folder, window, asked } = await picking()
  const text = (form: Form, scan = scanId) => answerFileOf(team, scan, form)
  const other = (more: object) => JSON.stringify({ ...(JSON.parse(text(formOf(9))) as object), ...more })
  writeFileSync(at('goed.json'), text(formOf(0)))
  writeFileSync(at('met bom.json'), `\uFEFF${text(formOf(1))}`)
  writeFileSync(at('tien megabyte.json'), Buffer.alloc(10_000_000, ' '))
  writeFileSync(at('script.json'), other({ open: { keep: '<script>alert(1)</script>' } }))
  writeFileSync(at('eigen.json'), other({ own: true }))
  writeFileSync(at('soort.json'), other({ answers: { A1: '3' } }))
  writeFileSync(at('pad.json'), other({ id: '../../../../school' }))
  writeFileSync(at('andere scan.json'), text(formOf(2), 'a0b1c2d3e4f56789'))
  writeFileSync(at('later.json'), other({ version: 2 }))
  writeFileSync(at('geen utf-8.json'), Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))
  writeFileSync(at('leeg.json'), '')
  mkdirSync(at('map.json'))
  symlinkSync(at('goed.json'), at('link.json'))
  execFileSync('mkfifo', [at('pijp.json')])
  const before = readFileSync(path.join(folder, 'meting.json'), 'utf8')
  const names = [
    'script.json',
    'eigen.json',
    'soort.json',
    'pad.json',
    'andere scan.json',
    'later.json',
    'geen utf-8.json',
    'leeg.json',
    'map.json',
    'link.json',
    'pijp.json',
    'weg.json',
    'tien megabyte.json',
    'goed.json',
    'met bom.json'
  ]
  expect(await pick(...names)).toEqual([
    refused('script.json', 'broken'),
    refused('eigen.json', 'broken'),
    refused('soort.json', 'broken'),
    refused('pad.json', 'broken'),
    refused('andere scan.json', 'scan'),
    refused('later.json', 'newer'),
    refused('geen utf-8.json', 'broken'),
    refused('leeg.json', 'broken'),
    refused('map.json', 'unreadable'),
    refused('link.json', 'unreadable'),
    refused('pijp.json', 'unreadable'),
    refused('weg.json', 'unreadable'),
    refused('tien megabyte.json', 'large'),
    read('goed.json'),
    read('met bom.json')
  ])
  expect(answers()).toEqual([`${formOf(0).id}.json`, `${formOf(1).id}.json`])
  expect(readFileSync(path.join(folder, 'meting.json'), 'utf8')).toBe(before)
  expect((await window.ask('scans.read', asked)).waiting).toEqual({ others: 2, own: false, damaged: 0, asked: [] })
})

test('a zip of answer files is read like these, and one that is damaged or unsafe is refused as a whole', async () => {
  const { pick, scanId, answers } = await picking()
  const text = (number: number) => Buffer.from(answerFileOf(team, scanId, formOf(number)))
  writeFileSync(
    at('formulieren.zip'),
    zipSync({
      'team/een.json': text(0),
      'team/twee.json': text(1),
      'brief.txt': Buffer.from('Beste'),
      'groot.json': Buffer.alloc(300_000)
    })
  )
  writeFileSync(at('half.zip'), zipSync({ 'drie.json': text(3) }).subarray(0, 60))
  writeFileSync(at('pad.zip'), zipSync({ '../vier.json': text(4) }))
  writeFileSync(at('leeg.zip'), zipSync({}))
  writeFileSync(
    at('veel.zip'),
    zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, of) => [`${of}.json`, text(5)])))
  )
  expect(await pick('half.zip', 'pad.zip', 'leeg.zip', 'veel.zip', 'formulieren.zip')).toEqual([
    refused('half.zip', 'broken'),
    refused('pad.zip', 'broken'),
    refused('leeg.zip', 'broken'),
    refused('veel.zip', 'large'),
    read('een.json'),
    read('twee.json'),
    refused('brief.txt', 'broken'),
    refused('groot.json', 'large')
  ])
  expect(answers()).toHaveLength(2)
})

test('where the answers are led elsewhere by a link, nothing is read, written or removed there', async () => {
  const { window, asked, folder, read: take } = await picking()
  const elsewhere = at('elders')
  mkdirSync(elsewhere)
  writeFileSync(path.join(elsewhere, 'van mij.json'), 'x')
  symlinkSync(elsewhere, path.join(folder, 'antwoorden'))
  await expect(take(formOf(1))).rejects.toThrow('scan-unreadable')
  for (const name of ['scans.close', 'scans.erase'] as const)
    expect(await window.raw(name, asked)).toMatchObject({ problem: { code: 'scan-unreadable' } })
  expect(readdirSync(elsewhere)).toEqual(['van mij.json'])
})

test('for her own form the director is given one file to pick, and a zip with more is refused', async () => {
  const asked: string[] = []
  const place = at('eigen formulieren.zip')
  const one = await scanning(
    windowOf(
      host({
        dialogs: {
          pick: async (what) => {
            asked.push(what)
            return place
          }
        }
      })
    )
  )
  const bytes = (form: Form) => new TextEncoder().encode(answerFileOf(team, one.scanId, form))
  writeFileSync(place, zipSync({ 'a.json': bytes(formOf(0)), 'b.json': bytes(formOf(1)) }))
  expect(await one.window.raw('scans.pickFiles', { ...one.asked, own: true })).toMatchObject({
    problem: { code: 'one-own' }
  })
  expect(asked).toEqual(['own-answers'])
  expect(one.answers()).toEqual([])
})
