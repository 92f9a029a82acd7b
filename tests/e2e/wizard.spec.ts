// What belongs to the way to a profile: another kind of school, two schools that share, the school's own words, what year two
// opens, what others propose. The way itself is in walk.hosts.spec.ts.
import { exampleSchool } from '#assets/load.ts'
import { setText } from '#shared/school/text-edits.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { after } from '../shared/chain.ts'
import { proposed, withProposals } from '../shared/proposals/proposals.ts'
import { anItem, plainSchool } from '../shared/schools.ts'
import { expect, test, TODAY } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import {
  beginSchool,
  goTo,
  goToDocument,
  goToSection,
  goToTask,
  MAKING,
  onDisk,
  openExample,
  schoolOnDisk,
  untilSaved,
  visionEditor
} from './steps.ts'

test('another kind of school: what changes is said first, words and rules follow, and what was written stays', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  await page.getByLabel('Soort school').selectOption('vo')
  await expect(page.getByText('“leerlingen” in plaats van “kinderen”')).toBeVisible()
  await page.getByRole('button', { name: 'Laat het zoals het was' }).click()
  await expect(page.getByLabel('Soort school')).toHaveValue('bao')
  await page.getByLabel('Soort school').selectOption('vo')
  await page.getByRole('button', { name: 'Verander de soort school' }).click()
  await untilSaved(page)
  await goToSection(page, 'basicSupport')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('elke leerling')
  await expect(page.getByText('WVO 2020').first()).toBeVisible()
  await goToSection(page, 'vision')
  const inEveryGroup = page.getByRole('textbox', { name: 'Hoe werkt u in elke klas?' })
  await expect(visionEditor(page)).toBeVisible()
  await expect(inEveryGroup).toBeHidden()
  await page.getByText('Meer: zo werkt u in elke klas').click()
  await expect(inEveryGroup).toBeVisible()
})

test('the school’s own words stand in the questions at once, and where it stands on the first page of its profile', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  await page.getByLabel('Hoe heet een stap in de ondersteuning?').fill('niveau')
  await page.getByLabel('En meer dan één?').last().fill('niveaus')
  await untilSaved(page)
  await goToSection(page, 'supportStructure')
  await expect(page.getByRole('button', { name: 'Voeg een niveau toe' })).toBeVisible()

  await goTo(page, 'Gegevens')
  const addLocation = page.getByRole('button', { name: 'Voeg een vestiging toe' })
  await expect(addLocation).toHaveCount(0)
  await page.getByText('Adres, BRIN en telefoon').click()
  await addLocation.click()
  await expect(page.getByLabel('Naam van de vestiging')).toBeFocused()
  const brin = page.getByLabel('BRIN en vestigingsnummer')
  const odd = page.getByText('twee cijfers, twee letters, twee cijfers')
  await brin.fill('99ZZ')
  await expect(odd).toHaveCount(0)
  await page.getByLabel('Straat en nummer').fill('Dorpsstraat 1')
  await expect(odd).toBeVisible()
  await brin.fill('99ZZ00')
  await page.getByLabel('Telefoon').fill('0344 - 12 34 56')
  await expect(odd).toHaveCount(0)
  await goToDocument(page, 'sop')
  await expect(page.getByRole('article').getByRole('row', { name: 'School De Linde (BRIN 99ZZ00)' })).toBeVisible()
  await expect(page.getByRole('article').getByRole('row', { name: 'Adres Dorpsstraat 1' })).toBeVisible()
  // Undo goes to the field, in what is folded away.
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: 'Ga erheen en maak ongedaan' }).click()
  await expect(page.getByLabel('Telefoon')).toBeFocused()
})

test('with meetings and holidays of the school the term of the MR is counted, and filled in only when she asks for it', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  await page.getByText('Vergaderingen', { exact: true }).click()
  await page.getByText('Plak datums uit een mail').click()
  await page.getByLabel('Uw lijst met datums').fill('Beste collega,\nMR: 12 oktober, 6 april\nBestuur: 22 juni')
  await expect(page.getByRole('row', { name: 'Dinsdag 6 april 2027 MR' })).toBeVisible()
  await expect(page.getByText('Hierin vonden wij geen datum: Beste collega,')).toBeVisible()
  await page.getByRole('button', { name: 'Voeg 3 dagen toe' }).click()
  await expect(page.getByText('Vergaderingen (3)')).toBeVisible()
  await expect(page.getByLabel('Uw lijst met datums')).toHaveValue('Beste collega,')

  await page.getByText('De termijn van de MR').click()
  await expect(page.getByText('Wij rekenen met zes weken en tellen schoolvakanties niet mee')).toBeVisible()
  await page.getByLabel('Hoeveel dagen voor een vergadering').fill('zeven')
  await expect(page.getByText('Schrijf een heel aantal dagen')).toBeVisible()
  await page.getByLabel('Hoeveel dagen voor een vergadering').fill('7')
  await page.getByText('Vakanties', { exact: true }).click()
  await page.getByLabel('In welke regio ligt uw school?').selectOption('Midden')
  await expect(page.getByRole('row', { name: /Meivakantie 24 april 2027 2 mei 2027 Controleer dit/ })).toBeVisible()
  await page.getByRole('button', { name: 'Voeg een vakantie toe' }).click()
  await expectNoViolations(page, 'details, unfolded')

  await goToTask(page, 'request')
  await page.getByLabel('Ik heb ze verstuurd op').fill('23-3-2027')
  await expect(
    page.getByText('De MR vergadert op 6 april. Stuur de stukken uiterlijk op 30 maart: zeven dagen ervoor.', {
      exact: true
    })
  ).toBeVisible()
  await expect(
    page.getByText('Zes weken na 23 maart is 4 mei; de meivakantie (negen dagen) telt niet mee: 13 mei.')
  ).toBeVisible()
  await expectNoViolations(page, 'the term of the MR')
  const replyBy = page.getByLabel('U vraagt antwoord uiterlijk')
  await expect(replyBy).toHaveValue('')
  await page.getByRole('button', { name: 'Vraag antwoord uiterlijk 13 mei' }).click()
  await expect(replyBy).toBeFocused()
  await expect(replyBy).toHaveValue('13-5-2027')

  // From the year to the rule that it was counted with.
  await page.getByRole('link', { name: 'Bekijk de termijn en de vakanties' }).click()
  await expect(page.getByLabel('Hoeveel weken heeft de MR')).toBeFocused()
  await page.getByLabel('Hoeveel weken heeft de MR').fill('4')
  await page.getByLabel('Ik heb dit nagekeken in ons reglement (de weken voor advies)').check()
  await expect(page.getByText('Wij tellen schoolvakanties niet mee, tot u')).toBeVisible()
  await untilSaved(page)
})

test('from the other school come the list, the words and the partners, and nothing that it wrote about itself', async ({
  app
}) => {
  const { page } = await app.start()
  await openExample(page)
  await untilSaved(page)
  await goTo(page, 'Andere school')
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Gegevens')
  await page.getByLabel('Van welke school?').selectOption({ label: 'De Wilgenhof (voorbeeldschool)' })
  await page.getByLabel(/afspraken over basisondersteuning/).check()
  await page.getByLabel(/partners/).check()
  await page.getByRole('button', { name: 'Neem over' }).click()
  await untilSaved(page)
  const { sections } = JSON.parse(onDisk(app.schools, 'De Linde')) as {
    sections: {
      basicSupport: { agreements: { how: string; status: string }[] }
      cooperation: { partners: { through: string }[] }
      vision: { text: { blocks: unknown[] } }
    }
  }
  expect(sections.basicSupport.agreements).toHaveLength(15)
  expect(sections.basicSupport.agreements.every(({ how, status }) => how === '' && status === 'unknown')).toBe(true)
  expect(sections.cooperation.partners.length).toBeGreaterThan(3)
  expect(sections.cooperation.partners.every(({ through }) => through === '')).toBe(true)
  expect(sections.vision.text.blocks).toEqual([])
  await page.keyboard.press('Control+z')
  await untilSaved(page)
  expect(onDisk(app.schools, 'De Linde')).not.toContain('Hulp bij lezen en spelling')
})

test('the days on which the board meets come from another school of it, once, and her own stay', async ({ app }) => {
  const example = exampleSchool(() => 'wilgenhof')
  const meetingDays = ['2027-02-09 board', '2027-06-15 board', '2027-03-09 mr'].map((text, at) => {
    const [day = '', of = ''] = text.split(' ')
    return anItem('meetingDays', `v${at}`, { day, of: of as 'mr' })
  })
  const first = { ...example, internal: { ...example.internal, meetingDays } }
  const { page } = await app.start({ school: schoolOnDisk(app.schools, first) })
  await goTo(page, 'Andere school')
  await beginSchool(page, 'De Hoek')
  await goTo(page, 'Gegevens')
  await page.getByText('Vergaderingen', { exact: true }).click()
  await page.getByRole('button', { name: 'Voeg een dag toe' }).click()
  await page.keyboard.type('9-2-2027')
  await page.locator('select[id^="meetingDays:"][id$=".of"]').selectOption('Bestuur')
  await page.getByText('Neem over van een andere school', { exact: true }).click()
  // What a fold holds comes when it opens, and another part of the page asks the same.
  const fold = page.locator('details', { has: page.getByText('Neem over van een andere school', { exact: true }) })
  await fold.getByLabel('Van welke school?').selectOption({ label: 'De Linde (voorbeeldschool)' })
  await expect(page.getByRole('heading', { name: 'Zo komt het in de lijst: 1 dag' })).toBeVisible()
  await expect(page.getByRole('cell', { name: 'Dinsdag 15 juni 2027' })).toBeVisible()
  await page.getByLabel('MR', { exact: true }).check()
  await expectNoViolations(page, 'meetings of another school')
  await page.getByRole('button', { name: 'Neem 2 dagen over' }).click()
  await untilSaved(page)
  const { internal } = JSON.parse(onDisk(app.schools, 'De Hoek')) as School
  expect(internal.meetingDays.map(({ day, of }) => `${day} ${of}`)).toEqual([
    '2027-02-09 board',
    '2027-06-15 board',
    '2027-03-09 mr'
  ])
})

test('the name of a colleague in a text gets a quiet hint, on the page and before the document goes out, and blocks nothing', async ({
  app
}) => {
  const { page } = await app.start()
  await beginSchool(page, 'De Linde')
  await goTo(page, 'Wat ons team kan')
  await page.getByRole('button', { name: 'Per collega' }).click()
  await page.getByRole('button', { name: 'Voeg een collega toe' }).click()
  await page.keyboard.type('Mees Vogelzang')
  await goToSection(page, 'parents')
  await page.getByRole('textbox', { name: /ouders/i }).click()
  await page.keyboard.type('Ouders bellen eerst Mees Vogelzang op 06-12345678.')
  await expect(page.getByRole('heading', { name: 'Kijk hier nog naar' })).toBeVisible()
  await expect(page.getByRole('link', { name: '“Mees Vogelzang”' })).toBeVisible()
  await untilSaved(page)
  await goToDocument(page, 'sop')
  await page.getByText('Op 2 plaatsen gaat het misschien over één persoon').click()
  await page.getByRole('link', { name: /06-12345678/ }).click()
  await expect(page.getByRole('textbox', { name: /ouders/i })).toBeFocused()
  await goToDocument(page, 'sop')
  await page.getByRole('button', { name: 'Maak Word-document' }).click()
  await expect(page.getByText('15 van 15 onderdelen staan in het document')).toBeVisible(MAKING)
})

test('year two: a yes opens only the sections that it touches, and the rest is one click', async ({ app }) => {
  const example = exampleSchool(() => 'wilgenhof')
  const sections = Object.fromEntries(
    sectionIds.map((id) => [id, { ...example.sections[id], confirmations: [] }])
  ) as School['sections']
  const { page } = await app.start({ school: schoolOnDisk(app.schools, { ...example, sections }) })
  await goToTask(page, 'changes')
  const question = page.getByRole('radiogroup', {
    name: 'Werkt u met andere partners, of anders met dezelfde partners?'
  })
  const opened = page.getByText(/^Deze onderdelen kijkt u na: /)
  await expect(opened).not.toContainText('Samenwerking')
  await question.getByLabel('Ja').check()
  await expect(opened).toContainText('Samenwerking')
  await expect(opened).not.toContainText('Ouders')
  await untilSaved(page)
  await goToSection(page, 'cooperation')
  await expect(page.getByText('U gaf aan dat hier iets is veranderd')).toBeVisible()
  await goToSection(page, 'parents')
  await expect(page.getByText('U gaf aan dat hier iets is veranderd')).toHaveCount(0)
  await page.getByLabel('Met wie hebt u dit besproken?').fill('het team')
  await page.getByRole('button', { name: 'Klopt nog', exact: true }).click()
  await untilSaved(page)
  const stored = JSON.parse(onDisk(app.schools)) as School
  expect(stored.sections.parents.confirmations).toMatchObject([{ schoolYear: '2027-2028', with: 'het team' }])
})

test('what others propose stands below its field: taken over in other words, or not, with the keyboard alone', async ({
  app
}) => {
  const begun = after(
    plainSchool(),
    setText('vision.text', {
      blocks: [{ id: 'b', kind: 'paragraph', level: 0, runs: [{ text: 'Iedereen hoort erbij.' }] }]
    })
  )
  const school = withProposals(
    begun,
    proposed('vision.text', 'Wij kijken eerst in de klas.\nDaarna pas daarbuiten.', { id: 'v1' }),
    proposed('steps.list', { name: 'In de klas', who: 'De leraar' }, { id: 'v2' })
  )
  const { page } = await app.start({ school: schoolOnDisk(app.schools, school) })
  const proposal = page.getByRole('group', { name: 'Voorstel van het team, 28 oktober:' })

  await goToSection(page, 'vision')
  await expect(proposal).toContainText('Wij kijken eerst in de klas.')
  await expectNoViolations(page, 'a proposal')
  await tabTo(page, (name) => name === 'Neem over en pas aan')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Zo neemt u het over')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.type(' Met de ouders.')
  await tabTo(page, (name) => name === 'Neem over, onder uw tekst')
  await page.keyboard.press('Enter')
  await expect(visionEditor(page)).toHaveText(
    'Iedereen hoort erbij.Wij kijken eerst in de klas.Daarna pas daarbuiten. Met de ouders.'
  )
  await expect(visionEditor(page)).toBeFocused()
  await expect(proposal).toBeHidden()
  // One step back: the text as it was, and the proposal as open as it was.
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(visionEditor(page)).toHaveText('Iedereen hoort erbij.')
  await expect(page.locator('[id="proposal:v1"]')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(proposal).toBeHidden()

  await goToSection(page, 'supportStructure')
  await expect(proposal).toContainText('In de klas')
  await tabTo(page, (name) => name === 'Niet, omdat…')
  await page.keyboard.press('Enter')
  await expectNoViolations(page, 'why not')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Schrijf eerst in een paar woorden waarom.')).toBeVisible()
  await page.keyboard.type('Zo werken wij niet meer.')
  await page.keyboard.press('Enter')
  await expect(proposal).toBeHidden()
  await expect(page.locator('[id="steps.list"]')).toBeFocused()
  await untilSaved(page)
  const { proposals } = (JSON.parse(onDisk(app.schools)) as School).internal
  expect(proposals.map(({ state, because, settledOn }) => [state, because, settledOn])).toEqual([
    ['changed', '', TODAY],
    ['declined', 'Zo werken wij niet meer.', TODAY]
  ])
})
