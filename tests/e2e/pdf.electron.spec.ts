// The PDF of a document, made by the real program and read back by another: for who reads it with the eyes, and for who does not.
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { OperationState } from '#shared/contract/contract.ts'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { isoDay } from '#shared/day.ts'
import { outlineText, type Outline } from '#shared/documents/outline.ts'
import { compose, documentKinds, isAboutScan, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { presentSource } from '#shared/documents/source.ts'
import { expect, test, TODAY } from './app.ts'
import { inTime } from './in-time.ts'
import { makeDocuments } from './make-documents.ts'
import { test as inProgram } from './program.ts'
import { bare, readPdf } from './read-pdf.ts'
import { goToDocument, MAKING, openExample, schoolFolder } from './steps.ts'

/** Those that ask for no scan beside the school. */
const ofSchool = documentKinds.filter((kind) => !isAboutScan(kind))

const outlineOf = (kind: DocumentKind): Outline =>
  compose(
    kind,
    presentSource(
      exampleSchool(() => 'school'),
      catalogue,
      isoDay(TODAY)
    )
  )

/** Lines of the outline that the reader does not find, after the line before. */
function lost(outline: Outline, words: string): readonly string[] {
  let at = 0
  return outlineText(outline)
    .split('\n')
    .map(bare)
    .filter((line) => {
      const found = words.indexOf(line, at)
      if (found >= 0) at = found + line.length
      return found < 0
    })
}

const filesOf = (state: OperationState): readonly string[] =>
  state.kind === 'finished' ? state.results.map(({ place, fileName }) => path.join(place, fileName)) : []

test('the full profile as PDF has its words, tags, bookmarks, language and page numbers', async ({ app }) => {
  // Printed page by page, and read back word by word.
  test.setTimeout(120_000)
  const { page } = await app.start()
  const made = await makeDocuments(page, ['sop'], 'pdf')
  expect(made).toMatchObject({ kind: 'finished', failures: [], results: [{ form: 'pdf', remark: null }] })
  const [file = ''] = filesOf(made)
  expect(file).toMatch(/\.pdf$/)
  const outline = outlineOf('sop')
  const pdf = await readPdf(file)

  expect(lost(outline, pdf.words), 'every word is read, in order').toEqual([])
  expect(pdf.tagged).toBe(true)
  expect(pdf.info).toMatchObject({
    Language: 'nl',
    Title: outline.title,
    Author: outline.school,
    Subject: outline.subject,
    Creator: 'SOP-wijzer'
  })
  const chapters = outline.blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 1 ? [block.runs.map(({ text }) => text).join('')] : []
  )
  expect(pdf.bookmarksAtTop).toEqual(['Schoolondersteuningsprofiel'])
  expect(pdf.chapters).toEqual(chapters)
  expect(pdf.tags).toMatchObject({ H1: 1, H2: chapters.length })
  for (const tag of ['P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link'])
    expect(pdf.tags[tag] ?? 0, tag).toBeGreaterThan(0)
  expect(pdf.links.every((link) => link.startsWith('https://'))).toBe(true)

  for (const [index, seen] of pdf.seen.entries()) {
    expect(seen).toContain(`pagina ${index + 1} van ${pdf.pages}`)
    expect(seen).toMatch(
      /Schoolondersteuningsprofiel De Wilgenhof.*CONCEPT.*Concept van 23 november 2026|Concept van 23 november 2026.*Schoolondersteuningsprofiel De Wilgenhof.*CONCEPT/
    )
  }
  const [contents = ''] = pdf.seen
  for (const chapter of chapters) {
    const number = Number(new RegExp(`${chapter.replace(/[.?]/g, '\\$&')} (\\d+)`).exec(contents)?.[1])
    expect(pdf.seen[number - 1] ?? '', chapter).toContain(chapter)
  }
})

test('every kind of document can be a PDF, and the same document is the same file', async ({ app }) => {
  // The same, of every kind and twice.
  test.setTimeout(240_000)
  const { page } = await app.start()
  const first = await makeDocuments(page, ofSchool, 'pdf')
  const files = filesOf(first)
  expect(files).toHaveLength(ofSchool.length)
  for (const [index, kind] of ofSchool.entries()) {
    const pdf = await readPdf(files[index] ?? '')
    expect(lost(outlineOf(kind), pdf.words), kind).toEqual([])
    expect(pdf.tagged, kind).toBe(true)
  }
  const again = await makeDocuments(page, ofSchool, 'pdf')
  expect(filesOf(again)).toEqual(files)
  expect(again).toMatchObject({ results: ofSchool.map(() => ({ remark: null })) })
})

test('the screen of a document saves it as PDF', async ({ app }) => {
  const { page } = await app.start()
  await openExample(page)
  await goToDocument(page, 'one-page')
  await expect(page.getByRole('button', { name: 'Kopieer als tekst' })).toBeVisible()
  await page.getByRole('button', { name: 'Opslaan als PDF' }).click()
  await expect(page.locator('.made')).toBeVisible(MAKING)
  const documents = path.join(schoolFolder(app.schools), 'documenten')
  const [name = ''] = readdirSync(documents)
  expect(name).toMatch(/\.pdf$/)
  expect(readFileSync(path.join(documents, name)).subarray(0, 5).toString()).toBe('%PDF-')
})

inProgram(
  'printing shows no window, runs no script and leaves nothing open',
  async ({ program: { electron, page } }) => {
    await electron.evaluate(({ app, BrowserWindow }) => {
      const seen: unknown[] = []
      Object.assign(globalThis, { seen })
      app.on('web-contents-created', (_event, contents) => {
        contents.once('did-finish-load', () => {
          const all = (
            contents as unknown as { getLastWebPreferences(): Record<string, unknown> }
          ).getLastWebPreferences()
          const named = Object.fromEntries(
            [
              'javascript',
              'sandbox',
              'contextIsolation',
              'nodeIntegration',
              'webSecurity',
              'webviewTag',
              'preload'
            ].map((name) => [name, all[name] ?? null])
          )
          seen.push({ ...named, kept: contents.session.isPersistent(), windows: BrowserWindow.getAllWindows().length })
        })
      })
    })
    await makeDocuments(page, ['mr-request'], 'pdf')
    const seen = await electron.evaluate(() => (globalThis as unknown as { seen: unknown[] }).seen)
    expect(seen).toEqual([
      {
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        webviewTag: false,
        preload: null,
        kept: false,
        windows: 1
      }
    ])
    expect(
      await electron.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()))
    ).toEqual(['app://sop-wijzer/'])
  }
)

inProgram(
  'a page to print that stops is told as a failure, and the next document is made',
  async ({ program: { electron, page } }) => {
    await electron.evaluate(({ app }) => {
      app.once('web-contents-created', (_event, contents) => {
        contents.once('did-navigate', () => contents.forcefullyCrashRenderer())
      })
    })
    expect(await makeDocuments(page, ['mr-request'], 'pdf')).toMatchObject({
      kind: 'failed',
      problem: { code: 'document-failed' }
    })
    expect(await makeDocuments(page, ['mr-request'], 'pdf')).toMatchObject({ kind: 'finished' })
    expect(await electron.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1)
  }
)

inProgram(
  'closing the window while documents are printed ends the program',
  async ({ program: { electron, page } }) => {
    const ended = new Promise((resolve) => electron.process().once('exit', resolve))
    const printing = new Promise<void>((resolve) => electron.on('window', () => resolve()))
    makeDocuments(page, ofSchool, 'pdf').catch(() => undefined)
    await printing
    // After the answer: it is lost where the program ends before it.
    await electron.evaluate(({ BrowserWindow }) => {
      setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0)
    })
    await inTime('the end of the program that prints', ended)
  }
)
