// The form of a scan as a colleague opens it, and the page for teachers: a file in a browser, without the program and without a network.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import { catalogue, exampleSchool } from '#assets/load.ts'
import { admissionContent, needsContent } from '#assets/needs/index.ts'
import { formTexts, questionnaires, questionnaireTexts } from '#assets/questionnaires/index.ts'
import { wordsOf } from '#shared/catalogue/fill.ts'
import { isoDay } from '#shared/day.ts'
import { classroomPage } from '#shared/documents/classroom-page.ts'
import type { LoneParts } from '#shared/lone-page.ts'
import type { Answer } from '#shared/questionnaire/form.ts'
import { readAnswerFile, readOpenAnswerFile, type ReadFile } from '#shared/questionnaire/answer-file.ts'
import { readCode } from '#shared/questionnaire/code.ts'
import { formPage, type FormScan } from '#shared/questionnaire/form-page.ts'
import { newSchool } from '#shared/school/school.ts'
import { expect, projectRoot, test } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { watch } from './running.ts'

const SCAN = '3f9a2c5e71b04d68'
const HOSTILE = '</script><script>document.title="raak"</script><b>"De Linde"</b>'

/** So many statements are filled in as a person does; the rest goes at once, which is quicker. */
const BY_KEYS = 6

const words = wordsOf(
  catalogue,
  newSchool('school-1', { name: HOSTILE, sector: 'bao', board: '', partnership: HOSTILE, place: '' })
)

interface Opened {
  readonly page: Page
  /** All that it asked for but itself, and all that its console complained of. */
  readonly heard: readonly string[]
}

const parts = () =>
  JSON.parse(readFileSync(path.join(projectRoot, 'dist', 'form', 'parts.json'), 'utf8')) as LoneParts & {
    readonly classroom: LoneParts
  }

/** Writes the form in the folder, and opens it as a file. */
async function open(
  browser: Browser | undefined,
  folder: string,
  which: keyof typeof questionnaires,
  mode: FormScan['mode'],
  options: BrowserContextOptions = {}
): Promise<Opened> {
  const scan = { id: SCAN, mode, schoolName: HOSTILE, schoolYear: '2026-2027' }
  const html = formPage(questionnaires[which], scan, words, { ...questionnaireTexts, ...formTexts }, parts())
  return openFile(browser, path.join(folder, `${which}-${mode}.html`), html, options)
}

async function openFile(
  browser: Browser | undefined,
  file: string,
  html: string,
  options: BrowserContextOptions = {}
): Promise<Opened> {
  if (browser === undefined) throw new Error('a form needs a browser')
  writeFileSync(file, html)
  const context = await browser.newContext(options)
  const heard: string[] = []
  const page = watch(await context.newPage(), (complaint) => void heard.push(complaint))
  const address = pathToFileURL(file).href
  page.on('request', (request) => {
    const isOwn = request.url() === address || request.url().startsWith('blob:null/')
    if (!isOwn) heard.push(`asked for ${request.url()}`)
  })
  await page.goto(address)
  return { page, heard }
}

/** The text of the file that a press on the button saves, with its name. */
async function saved(
  page: Page,
  press: () => Promise<void>
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

const formOf = (read: ReadFile) => {
  if (read.kind === 'refused') throw new Error(`refused: ${read.why}`)
  return read.form
}

test('a colleague fills it in with the keyboard alone, saves it, saves it again, and makes room for the next', async ({
  app,
  directorsBrowser
}) => {
  const { page, heard } = await open(directorsBrowser, app.scratch, 'school', 'collected')
  const { school } = questionnaires
  const keys = page.keyboard
  const press = async (): Promise<void> => {
    await tabTo(page, (name) => name === 'Opslaan', 60)
    await keys.press('Enter')
  }
  await expect(page).toHaveTitle(`Scan voor het schoolteam, ${HOSTILE}`)
  await expect(page.getByText(HOSTILE, { exact: true })).toBeVisible()
  await expect(page.getByText('Open dit bestand in een browser')).toHaveCount(0)

  await tabTo(page, (name) => name === 'Vooral in de klas')
  await keys.press('Space')
  const answers: Record<string, Answer> = {}
  for (const [at, { id }] of school.themes.flatMap(({ statements }) => statements).entries()) {
    answers[id] = ([1, 2, 3, 4, 'unknown'] as const)[at % 5] ?? 1
    if (at >= BY_KEYS) continue
    await keys.press('Tab')
    await keys.press('Space')
    // To the right so often: the fifth is "Weet ik niet".
    for (let step = 0; step < at % 5; step += 1) await keys.press('ArrowRight')
  }
  await page.evaluate((all) => {
    for (const [id, answer] of all) document.querySelector<HTMLElement>(`#${id} [value="${answer}"]`)?.click()
    document.querySelector<HTMLElement>(`#${all.at(-1)?.[0]} :checked`)?.focus()
  }, Object.entries(answers).slice(BY_KEYS))
  await keys.press('Tab')
  await keys.type('De rust <b>op de gang')
  await press()
  await expect(page.getByText('Hier staat iets dat niet mee kan')).toBeVisible()
  const keep = page.getByLabel('Wat gaat goed en moet zo blijven?')
  await expect(keep).toBeFocused()
  await expectNoViolations(page, 'the form with a text that is refused')
  await keys.press('ControlOrMeta+a')
  await keys.type('De rust op de gang, < vroeger')

  const first = await saved(page, press)
  const form = formOf(readAnswerFile(school, SCAN, first.text))
  expect(form).toMatchObject({ group: 'in-class', answers, open: { keep: 'De rust op de gang, < vroeger' } })
  await expect(page.getByRole('status')).toContainText(`Opgeslagen als ${first.name}`)
  expect(await saved(page, () => keys.press('Enter'))).toEqual(first)

  await tabTo(page, (name) => name === 'Toon code')
  await keys.press('Enter')
  const code = await page.locator('output').innerText()
  expect(readCode(school, SCAN, code)).toEqual({ kind: 'read', answers, group: 'in-class' })

  await tabTo(page, (name) => name === 'Volgende collega')
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.locator(':checked')).toHaveCount(0)
  await expect(keep).toHaveValue('')
  await keep.press('ControlOrMeta+z')
  await expect(keep).toHaveValue('')
  await page.locator('#A1').getByLabel('Klopt helemaal').check()
  const next = await saved(page, () => page.getByRole('button', { name: 'Opslaan' }).click())
  const ofNext = formOf(readAnswerFile(school, SCAN, next.text))
  expect(ofNext).toMatchObject({ answers: { A1: 4 }, group: null, open: {} })
  expect(ofNext.id).not.toBe(form.id)

  await page.getByRole('button', { name: 'Toon code' }).click()
  await page.getByRole('link', { name: 'Ga naar stelling A2' }).click()
  await expect(page.locator('#A2 input').first()).toBeFocused()

  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolations(page, 'the form on a phone, in the dark')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(heard).toEqual([])
  await page.context().close()
})

test('boards fill it in openly: it asks from where and for whom, and saves both', async ({ app, directorsBrowser }) => {
  const { page, heard } = await open(directorsBrowser, app.scratch, 'boards', 'open')
  const save = page.getByRole('button', { name: 'Opslaan' })
  await page.locator('#S11').getByLabel('Klopt niet').check()
  await save.click()
  await expect(page.getByText('Kies vanuit welke plek u antwoordt.')).toBeVisible()
  await page.getByLabel('Samenwerkingsverband').check()
  await page.getByLabel('Namens wie vult u in?').fill('Bestuur De Linde')
  const { text } = await saved(page, () => save.click())
  expect(readOpenAnswerFile(questionnaires.boards, SCAN, text)).toMatchObject({
    form: { group: 'partnership', who: 'Bestuur De Linde', answers: { S11: 1 } }
  })
  await expectNoViolations(page, 'the form that is filled in openly')
  expect(heard).toEqual([])
  await page.context().close()
})

test('where no script runs, as in the preview of a mail, it is its own paper', async ({ app, directorsBrowser }) => {
  const { page, heard } = await open(directorsBrowser, app.scratch, 'school', 'collected', { javaScriptEnabled: false })
  await expect(page.getByText('Open dit bestand in een browser, of druk het af')).toBeVisible()
  await expect(page.locator('fieldset.statement:visible')).toHaveCount(45)
  await expect(page.locator('button:visible')).toHaveCount(0)
  expect(heard).toEqual([])
  await page.context().close()
})

test('a teacher finds with the keyboard what can be done in the class; without a script all of it is a list', async ({
  app,
  directorsBrowser
}) => {
  const example = exampleSchool(() => 'voorbeeld')
  const school = { ...example, identity: { ...example.identity, name: HOSTILE } }
  const html = classroomPage(
    {
      school,
      catalogue,
      content: needsContent,
      words: wordsOf(catalogue, school),
      byLabel: admissionContent.sentences.byLabel,
      adoptedOn: null,
      today: isoDay('2026-11-23')
    },
    parts().classroom
  )
  const file = path.join(app.scratch, 'leraren.html')
  const { page, heard } = await openFile(directorsBrowser, file, html)
  const needs = page.locator('article:visible')
  const all = await needs.count()
  await expect(page).toHaveTitle(`Wat kan ik doen bij …? ${HOSTILE}`)
  await tabTo(page, (name) => name === 'Wat heeft de leerling nodig?')
  await page.keyboard.type('rolstoel')
  await expect(page.getByRole('status')).toHaveText('Wij vonden 1 hulpvraag.')
  await expect(needs).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['Lopen en bewegen'])
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('dyslexie')
  await expect(page.getByRole('status')).toContainText('Wij zoeken op wat een kind nodig heeft.')
  await expect(page.getByText(/dyslexie/iu)).toHaveCount(await needs.getByText(/dyslexie/iu).count())
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('kanariekruid')
  await expect(page.getByRole('status')).toContainText('Wij vonden niets.')
  await expect(needs).toHaveCount(all)
  await expectNoViolations(page, 'the page for teachers')
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectNoViolations(page, 'the page for teachers on a phone, in the dark')
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(heard).toEqual([])
  await page.context().close()

  const still = await openFile(directorsBrowser, file, html, { javaScriptEnabled: false })
  await expect(still.page.locator('article:visible')).toHaveCount(all)
  await expect(still.page.locator('input:visible')).toHaveCount(0)
  expect(still.heard).toEqual([])
  await still.page.context().close()
})
