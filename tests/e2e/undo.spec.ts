// One undo for everything: across fields, lists and screens, with the caret where it was.
import type { Page } from '@playwright/test'
import type { Block } from '#shared/richtext/richtext.ts'
import type { School } from '#shared/school/school.ts'
import { plainSchool } from '../shared/schools.ts'
import { expect, test } from './app.ts'
import { tabTo } from './keyboard.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToSection,
  onDisk,
  schoolOnDisk,
  untilSaved,
  visionEditor
} from './steps.ts'

/** What undo says, at the foot of the screen. */
const strip = (page: Page) => page.locator('.strip')

test('undo goes back over text, list and field, to the screen and the place of each, and redo goes forth', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Eerste zin.')
  await untilSaved(page)
  await goToSection(page, 'basicSupport')
  await page.getByRole('button', { name: 'Begin met de voorbeeldlijst' }).click()
  await page.getByRole('radio', { name: 'Doen wij', exact: true }).first().check()
  await page.getByLabel('Zo doen wij dit').first().fill('Elke dag lezen.')
  await untilSaved(page)

  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Zo doen wij dit').first()).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('radio', { name: 'Doen wij', exact: true }).first()).not.toBeChecked()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Begin met de voorbeeldlijst' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(strip(page)).toContainText(
    'Dit hoort bij “Visie op ondersteuning”. Druk nog eens op Ctrl+Z om het daar ongedaan te maken.'
  )
  await page.keyboard.press('Control+z')
  await expect(visionEditor(page)).toBeVisible()
  await expect(visionEditor(page)).toHaveText('')
  await expect(strip(page)).toContainText('Ongedaan: tekst gewijzigd')
  await untilSaved(page)
  expect(onDisk(app.schools)).not.toContain('Eerste zin.')

  await page.keyboard.press('Control+y')
  await expect(visionEditor(page)).toHaveText('Eerste zin.')
  await page.keyboard.press('Control+y')
  await expect(strip(page)).toContainText(
    'Dit hoort bij “Basisondersteuning”. Druk nog eens op Ctrl+Y om het daar opnieuw te doen.'
  )
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+y')
  await expect(page.getByLabel('Zo doen wij dit').first()).toHaveValue('Elke dag lezen.')
  await untilSaved(page)
  expect(onDisk(app.schools)).toContain('Eerste zin.')
})

test('undo stops before it leaves the screen, says where it would go, and says what it did', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Eerste zin.')
  await goTo(page, 'Gegevens')
  const board = page.getByRole('textbox', { name: 'Het bestuur' })
  const asks = page.getByRole('status').filter({ hasText: 'Dit hoort bij “Visie op ondersteuning”.' })
  const staysHere = async (): Promise<void> => {
    await expect(page).toHaveTitle(/^Gegevens/)
    await expect(page.getByRole('button', { name: /^Ongedaan maken: / })).toHaveAttribute('aria-disabled', 'false')
  }

  // A key that is held down does not answer the question.
  await board.focus()
  await page.keyboard.down('Control')
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('z')
  await page.keyboard.up('z')
  await page.keyboard.up('Control')
  await expect(asks).toBeVisible()
  await staysHere()

  // She stays, with the keyboard alone, and is asked again the next time.
  await tabTo(page, (name) => name === 'Blijf hier', 120)
  await page.keyboard.press('Enter')
  await expect(asks).toHaveCount(0)
  await expect(board).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(asks).toBeVisible()
  await staysHere()

  // What she writes here is undone first; only then undo asks again, and goes.
  await page.keyboard.type('Stichting Rivier')
  await expect(asks).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(board).toHaveValue('')
  await expect(strip(page)).toContainText('Ongedaan: ')
  await page.getByRole('button', { name: /^Ongedaan maken: / }).click()
  await expect(asks).toBeVisible()
  // Who clicked is told of no key.
  await expect(strip(page)).not.toContainText('Druk nog eens')
  await strip(page).getByRole('button', { name: 'Ga erheen en maak ongedaan' }).click()
  await expect(visionEditor(page)).toHaveText('')
  await expect(visionEditor(page)).toBeFocused()

  // The way back stands beside it, and what was said goes with the next edit, or when it is closed.
  await strip(page).getByRole('button', { name: 'Opnieuw' }).click()
  await expect(visionEditor(page)).toHaveText('Eerste zin.')
  await expect(strip(page)).toContainText('Opnieuw gedaan: tekst gewijzigd')
  await visionEditor(page).press('End')
  await page.keyboard.type(' Tweede zin.')
  await expect(strip(page)).toHaveText('')
  await page.keyboard.press('Control+z')
  await expect(visionEditor(page)).toHaveText('Eerste zin.')
  await strip(page).getByRole('button', { name: 'Sluit deze melding' }).click()
  await expect(strip(page)).toHaveText('')
})

test('after undo in a text the caret stands where it stood', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Alfa omega')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('beta ')
  await expect(visionEditor(page)).toHaveText('Alfa beta omega')
  await page.keyboard.press('Control+z')
  await expect(visionEditor(page)).toHaveText('Alfa omega')
  await page.keyboard.type('gamma ')
  await expect(visionEditor(page)).toHaveText('Alfa gamma omega')
})

test('a letter typed at once after undo stands where the caret stood, in a text and in a field', async ({ app }) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  await visionEditor(page).click()
  await page.keyboard.type('Alfa omega')
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft')
  await page.keyboard.type('beta ')
  await undoAndType(page, 'x')
  await page.keyboard.type('yz ')
  await expect(visionEditor(page)).toHaveText('Alfa xyz omega')

  await goTo(page, 'Gegevens')
  const board = page.getByRole('textbox', { name: 'Het bestuur' })
  await board.fill('Stichting Rivier')
  await board.press('Home')
  await page.keyboard.type('De ')
  await undoAndType(page, 'O')
  await page.keyboard.type('ude ')
  await expect(board).toHaveValue('Oude Stichting Rivier')
})

/** In one go, as the browser does when two keys come in before it draws. */
const undoAndType = (page: Page, letter: string): Promise<void> =>
  page.evaluate((typed) => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true })
    )
    document.execCommand('insertText', false, typed)
  }, letter)

/** The vision as it stands on disk: "number from 3 | drie". */
const linesOnDisk = (schools: string): readonly string[] =>
  (JSON.parse(onDisk(schools)) as School).sections.vision.text.blocks.map(
    ({ kind, start, runs }) =>
      `${kind}${start === undefined ? '' : ` from ${start}`} | ${runs.map((run) => JSON.stringify(run.text) + (run.bold || run.italic ? ' with marks' : '')).join('')}`
  )

test('what is typed stands on disk sign by sign, and one step of undo gives back the signs that became a list', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goToSection(page, 'vision')
  const editor = visionEditor(page)
  await editor.click()
  const sentences = [
    '2027. Dan opent de nieuwe locatie.',
    '2 * 45 minuten en 3 * 30',
    '* zie de bijlage',
    '+ 2 groepen',
    '# leerlingen: 120',
    '**let op** en *dit* en _dat_'
  ]
  for (const sentence of sentences) {
    await page.keyboard.type(sentence)
    await page.keyboard.press('Enter')
  }
  for (const [sign, list] of [
    ['- ', 'ul'],
    ['1. ', 'ol']
  ] as const) {
    await page.keyboard.type(sign)
    await expect(editor.locator(list)).toHaveCount(1)
    await page.keyboard.press('Control+z')
    await expect(editor.locator(list)).toHaveCount(0)
    await page.keyboard.type('terug')
    await page.keyboard.press('Enter')
  }
  await page.keyboard.type('1. een')
  await page.keyboard.press('Enter')
  await page.keyboard.type('twee')
  const kept = [...sentences, '- terug', '1. terug'].map((sentence) => `paragraph | ${JSON.stringify(sentence)}`)
  await expect.poll(() => linesOnDisk(app.schools)).toEqual([...kept, 'number | "een"', 'number | "twee"'])
})

test('a list that begins at another number keeps it: on screen, on disk, in a document, after undo and after coming back', async ({
  app
}) => {
  const item = (text: string, more: Partial<Block> = {}): Block => ({
    id: text,
    kind: 'number',
    level: 0,
    runs: [{ text }],
    ...more
  })
  const blocks = [
    item('een'),
    item('klas', { kind: 'bullet', level: 1 }),
    item('twee'),
    item('Tussen', { kind: 'paragraph' }),
    item('drie', { start: 3 }),
    item('vier')
  ]
  const school = plainSchool()
  const { page } = await app.start({
    school: schoolOnDisk(app.schools, {
      ...school,
      sections: { ...school.sections, vision: { ...school.sections.vision, text: { blocks } } }
    })
  })
  await goToSection(page, 'vision')
  const second = visionEditor(page).locator('ol').last()
  await expect(second).toHaveAttribute('start', '3')
  await visionEditor(page).getByText('vier').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' keer')
  await expect
    .poll(() => linesOnDisk(app.schools))
    .toEqual([
      'number | "een"',
      'bullet | "klas"',
      'number | "twee"',
      'paragraph | "Tussen"',
      'number from 3 | "drie"',
      'number | "vier keer"'
    ])
  await visionEditor(page).getByText('drie').click()
  // The browser tells of a moved caret a moment later: sooner than any hand is at the next keys, but not than this test.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.keyboard.press('Control+Shift+7')
  await expect(second.locator('li')).toHaveText(['vier keer'])
  await page.keyboard.press('Control+z')
  await expect(second.locator('li')).toHaveText(['drie', 'vier keer'])
  await page.keyboard.press('Control+z')
  await expect(second).toHaveAttribute('start', '3')
  await goToDocument(page, 'sop')
  await expect(page.getByRole('article').locator('ol[start="3"] > li')).toHaveText(['drie', 'vier'])
  await expect(page.getByRole('article').locator('ol:has(ul) > li')).toHaveText(['eenklas', 'twee'])
  await goToSection(page, 'vision')
  await expect(second).toHaveAttribute('start', '3')
})
