// The decision of this school year: what will be recorded is said first; recorded, opened again with a reason, and recorded anew.
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { isoDay } from '#shared/day.ts'
import type { School } from '#shared/school/school.ts'
import { defaultStoreOptions, freezeVersion } from '../../electron/store/index.ts'
import { ready, withAdoption, withMr } from '../shared/documents/board-school.ts'
import { proposed, withProposals } from '../shared/proposals/proposals.ts'
import { expect, test, type App } from './app.ts'
import { expectNoViolations } from './axe.ts'
import { tabTo, writeIn } from './keyboard.ts'
import { goTo, goToTask, goToTasks, MAKING_ALL, onDisk, schoolFolder, schoolOnDisk, untilSaved } from './steps.ts'

/** Ready to be adopted on the day of the scenarios. */
const waiting = withAdoption(
  withMr(ready, {
    askedOn: '2026-10-12',
    replyBy: '2026-11-09',
    talkOn: '2026-10-26',
    adviceOn: '2026-11-09',
    reactionOn: '2026-11-16'
  }),
  { day: '2026-11-20' }
)

const toDecision = (page: Page): Promise<void> => goToTask(page, 'adoption')

const asked = (page: Page) => page.getByRole('heading', { name: 'Dit wordt vastgelegd' })
const stored = (app: App): School => JSON.parse(onDisk(app.schools)) as School
const versions = (app: App): readonly string[] =>
  readdirSync(path.join(schoolFolder(app.schools), 'versies')).toSorted()

async function ask(page: Page): Promise<void> {
  await tabTo(page, (name) => name === 'Leg het besluit vast', 200)
  await page.keyboard.press('Enter')
  await expect(asked(page)).toBeFocused()
}

async function record(page: Page): Promise<void> {
  await ask(page)
  await tabTo(page, (name) => name === 'Ja, leg het besluit vast')
  await page.keyboard.press('Enter')
  // Its documents are made then, and all is on disk.
  await expect(page.locator('[id="round.adoption.recorded"]')).toBeFocused(MAKING_ALL)
  await untilSaved(page)
}

test('recorded, opened again with a reason, and recorded anew, with the keyboard alone', async ({ app }) => {
  // The documents of a decision are made, twice.
  test.setTimeout(120_000)
  const { page } = await app.start({ school: schoolOnDisk(app.schools, waiting) })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await toDecision(page)

  // Nothing is recorded by the first press: it is said what will be.
  await ask(page)
  const question = page.getByRole('region', { name: 'Dit wordt vastgelegd' })
  await expect(question).toContainText('20 november 2026')
  await expect(question).toContainText('Het bestuur (bevoegd gezag)')
  await expect(question).toContainText('Deze stukken worden definitief')
  await expect(question).not.toContainText('blijven deze stukken een concept')
  await expectNoViolations(page, 'asked before recording')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Leg het besluit vast' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, (name) => name === 'Toch niet')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Leg het besluit vast' })).toBeFocused()
  expect(stored(app).rounds[0]?.adoption.version).toBe('')

  await page.keyboard.press('Shift+Tab')
  await record(page)
  expect(versions(app)).toEqual(['2026-11-20'])
  // The school guide is another decision, with a day of its own.
  expect(stored(app).rhythms.guideAdoptions.map(({ schoolYear }) => schoolYear)).not.toContain('2027-2028')
  await expect(page.getByRole('link', { name: 'Maak de definitieve stukken' })).toBeVisible()
  await expect(page.getByText('nog te herstellen')).toHaveCount(0)

  // Opened again: not without a reason.
  await tabTo(page, (name) => name === 'Besluit herstellen')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Besluit herstellen' })).toBeFocused()
  await expectNoViolations(page, 'asked before opening again')
  await tabTo(page, (name) => name === 'Open het besluit weer')
  await page.keyboard.press('Enter')
  const why = page.getByLabel('Waarom herstelt u het besluit?')
  await expect(why).toBeFocused()
  await expect(page.getByText('Schrijf eerst op waarom u het besluit herstelt.')).toBeVisible()
  await page.keyboard.type('Het nummer ontbrak.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Besluit herstellen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(why).toHaveValue('Het nummer ontbrak.')
  await tabTo(page, (name) => name === 'Open het besluit weer')
  await page.keyboard.press('Enter')
  await expect(page.locator('[id="round.adoption.reopened"]')).toBeFocused()
  await untilSaved(page)
  expect(stored(app).rounds[0]?.adoption).toMatchObject({
    version: '',
    reopened: [{ why: 'Het nummer ontbrak.', version: '2026-11-20', day: '2026-11-23' }]
  })
  await expectNoViolations(page, 'opened again')
  const listed = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Bekijk/ }) })
  await goToTasks(page)
  await expect(listed).toContainText('Dit besluit is op 23 november 2026 weer geopend. De reden: Het nummer ontbrak.')
  await expectNoViolations(page, 'a version whose decision was opened again')

  // Undo takes the opening back, redo does it again.
  await toDecision(page)
  await page.keyboard.press('Control+z')
  await expect(page.locator('[id="round.adoption.recorded"]')).toBeFocused()
  await goToTasks(page)
  await expect(listed).toContainText('Het aanbod voor 2027-2028.')
  await toDecision(page)
  await page.keyboard.press('Control+y')
  await expect(page.locator('[id="round.adoption.reopened"]')).toBeFocused()

  await writeIn(page, 'round.adoption.number', '2026-31')
  await record(page)
  expect(versions(app)).toEqual(['2026-11-20', '2026-11-20 (2)'])
  expect(stored(app).rounds[0]?.adoption).toMatchObject({
    version: '2026-11-20 (2)',
    number: '2026-31',
    reopened: [{ version: '2026-11-20' }]
  })
  await expect(page.locator('[id="round.adoption.recorded"]')).toContainText(
    'Versie van 20 november 2026 (2) is vastgelegd'
  )
  await goToTasks(page)
  await expect(listed).toHaveCount(2)
})

test('what is still open is said before recording, with the way to it, and holds nothing up; what was sent stands apart from what is adopted', async ({
  app
}) => {
  const { sections } = waiting
  const school = schoolOnDisk(app.schools, {
    ...waiting,
    sections: { ...sections, parents: { ...sections.parents, finished: false } }
  })
  await freezeVersion(
    school,
    {
      occasion: { kind: 'sent', day: isoDay('2026-10-12'), round: '', step: 'request', recipient: 'mr' },
      value: waiting,
      rules: {},
      documents: [{ name: 'Adviesaanvraag.docx', bytes: Buffer.from('PK') }]
    },
    defaultStoreOptions()
  )
  const { page } = await app.start({ school })
  await goToTasks(page)
  const sent = page.getByRole('region', { name: 'Verstuurd' })
  await expect(sent.getByRole('listitem')).toContainText('Verstuurd aan de MR op 12 oktober 2026')
  await expect(sent.getByRole('button', { name: 'Open Adviesaanvraag.docx' })).toBeVisible()
  await expect(page.getByText('Er is nog geen vastgestelde versie.')).toBeVisible()
  await expectNoViolations(page, 'what was sent')
  await toDecision(page)
  await ask(page)
  const question = page.getByRole('region', { name: 'Dit wordt vastgelegd' })
  await expect(question).toContainText('Zolang dit openstaat, blijven deze stukken een concept:')
  await expect(question).toContainText('Bladzijde voor ouders')
  await question.getByRole('link', { name: 'Het onderdeel Ouders is nog niet klaar.' }).click()
  await expect(page).toHaveTitle(/^Ouders/)
  await toDecision(page)
  await record(page)
  expect(versions(app)).toEqual(['2026-10-12 verstuurd aan de MR', '2026-11-20'])
  const occasion = readFileSync(path.join(school, 'versies', '2026-11-20', 'aanleiding.json'), 'utf8')
  expect(JSON.parse(occasion)).toMatchObject({ kind: 'adopted', round: stored(app).rounds[0]?.id })
  await goToTasks(page)
  await expect(page.getByRole('region', { name: 'Vastgestelde versies' }).getByRole('listitem')).toHaveCount(1)
  await expect(sent.getByRole('listitem')).toHaveCount(1)

  // What goes to whom: the papers of the decision, an exception, and one day for all that can go now, in one step. The guide is not adopted yet.
  await goToTask(page, 'guide')
  const kept = page.getByRole('region', { name: 'Bewaard bij het besluit over 2027-2028' })
  await expect(kept.getByRole('button', { name: /^Open .*\.docx$/ })).not.toHaveCount(0)
  const row = page.getByRole('row', { name: /Scholen op de kaart/ })
  await row.getByLabel('Niet nodig, omdat').fill('Wij staan daar niet op.')
  await expect(row).toContainText('Niet nodig')
  await expect(page.getByRole('row', { name: /^Ouders/ })).toContainText('Na het vaststellen van de schoolgids')
  // Typed in the row itself before the guide is there, a day is asked about.
  const parents = page.getByRole('row', { name: /^Ouders/ })
  await parents.getByLabel('Verstuurd op').fill('23-11-2026')
  await expect(parents).toContainText('De schoolgids is nog niet vastgesteld. Klopt deze dag?')
  await parents.getByLabel('Verstuurd op').fill('')
  await page.getByLabel('Verstuurd op (4 regels)').fill('24-11-2026')
  await page.getByRole('button', { name: 'Vul in bij 4 regels' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Die dag' })).toContainText('Die dag moet nog komen.')
  await page.getByLabel('Verstuurd op (4 regels)').fill('23-11-2026')
  await page.getByRole('button', { name: 'Vul in bij 4 regels' }).click()
  await expect(page.getByText('U kunt nu sturen naar: het samenwerkingsverband. 3 regels wachten nog.')).toBeVisible()
  await page
    .getByRole('row', { name: /Het samenwerkingsverband/ })
    .getByLabel('Plan: op welke dag?')
    .fill('15-10-2027')
  await expect(page.getByText('3 regels wachten nog. Waarop, staat erbij.', { exact: true })).toBeVisible()
  await expectNoViolations(page, 'sent to all')
  await untilSaved(page)
  expect(stored(app).rounds[0]).toMatchObject({
    sent: { mr: '2026-11-23', pupils: '2026-11-23', parents: '', partnership: '', map: '' },
    toSend: { partnership: '2027-10-15' }
  })
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(
    page.getByText(/^U kunt nu sturen naar: de medezeggenschapsraad \(MR\), .* 3 regels wachten/)
  ).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('U kunt nu sturen naar: het samenwerkingsverband. 3 regels wachten nog.')).toBeVisible()

  // Without consent the guide is adopted all the same, told as it was, and the year is recorded by that day.
  await expect(page.getByText('Er staat niet dat er instemming is met de schoolgids 2027-2028.')).toBeVisible()
  await page.getByLabel('Schoolgids 2027-2028 vastgesteld op').fill('23-11-2026')
  await expect(page.getByRole('heading', { name: 'Nog te herstellen' })).toBeVisible()
  await page.getByLabel('Zij stemmen in').check()
  await page.getByLabel('Instemming gekregen op').fill('23-11-2026')
  await expect(page.getByRole('heading', { name: 'Nog te herstellen' })).toHaveCount(0)
  await expect(page.getByText(/^U kunt nu sturen naar: ouders, .* en het samenwerkingsverband\.$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Vandaag verstuurd (3 regels)' })).toBeVisible()
  await expectNoViolations(page, 'the school guide is adopted')
  await untilSaved(page)
  expect(stored(app).rhythms.guideAdoptions.at(-1)).toMatchObject({ schoolYear: '2027-2028', day: '2026-11-23' })
})

test('whether the decision follows the whole advice is asked first; one that departs is recorded with what was left out, and waits', async ({
  app
}) => {
  // The documents of a decision are made.
  test.setTimeout(120_000)
  const unsaid = {
    ...waiting,
    rounds: waiting.rounds.map(({ mr, ...round }) => ({
      ...round,
      mr: {
        ...mr,
        followed: 'unknown' as const,
        points: [{ id: 'p', kind: 'wish' as const, point: 'Meer uren.', answer: 'not' as const, why: 'Geen geld.' }]
      }
    }))
  }
  const { page } = await app.start({ school: schoolOnDisk(app.schools, unsaid) })
  await toDecision(page)
  await expect(page.getByRole('button', { name: 'Leg het besluit vast' })).toBeDisabled()
  await page
    .getByRole('link', { name: 'Kies of het besluit het hele advies van de medezeggenschapsraad (MR) volgt.' })
    .click()
  const question = page.getByRole('group', { name: 'Volgt het besluit het hele advies?' })
  await expect(question.getByLabel('Ja')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText('Dit past niet bij uw antwoorden hierboven')).toBeVisible()
  await expectNoViolations(page, 'an answer that the points contradict')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Dit past niet bij uw antwoorden hierboven')).toHaveCount(0)
  await expect(page.getByText('Bied de MR eerst nog een gesprek aan')).toBeVisible()
  await untilSaved(page)
  expect(stored(app).rounds[0]?.mr.followed).toBe('no')

  // What was left out holds the decision back until its reason stands there, and is told afterwards until it is let go.
  await toDecision(page)
  const chain = page.getByRole('list', { name: 'Stappen tot het besluit' })
  await expect(chain).toContainText('Het punt is niet of deels overgenomen')
  await expect(page.getByRole('button', { name: 'Leg het besluit vast' })).toBeDisabled()
  const lacks = page.getByRole('region', { name: 'Wat u vooraf moet weten' })
  await expect(lacks).toContainText('Er staat niet dat u daarover verder praatte met de MR.')
  await lacks.getByRole('button', { name: 'Ik heb dit nagevraagd' }).click()
  await expect(lacks).toContainText('U hebt dit nagevraagd bij de MR.')
  // Waiting is asked about after the decision, and once.
  await expect(page.getByRole('heading', { name: 'Wachten met uitvoeren' })).toHaveCount(0)
  await lacks.getByRole('link', { name: 'Schrijf op waarom' }).click()
  await expect(page.locator('[id="round.leftOut.furtherTalk"]')).toBeFocused()
  await page.keyboard.type('De voorzitter was ziek.')
  await expectNoViolations(page, 'why it was left out')
  await toDecision(page)
  await expect(page.getByText('Daarna staat het er als: vastgesteld, nog te herstellen.')).toBeVisible()
  await expectNoViolations(page, 'left out, with its reason')
  await ask(page)
  await expect(page.getByRole('region', { name: 'Dit wordt vastgelegd' })).toContainText(
    'Het besluit volgt niet het hele advies'
  )
  await page.getByRole('button', { name: 'Ja, leg het besluit vast' }).click()
  const recorded = page.locator('[id="round.adoption.recorded"]')
  await expect(recorded).toBeFocused(MAKING_ALL)
  await expect(recorded).toContainText('Vastgesteld, nog te herstellen.')
  const mend = page.getByRole('region', { name: 'Nog te herstellen' })
  await expect(mend).toContainText('Uw reden: De voorzitter was ziek.')
  await expectNoViolations(page, 'recorded, to be mended')
  await mend.getByRole('button', { name: /^Dit herstellen wij niet meer/ }).click()
  await expect(page.getByRole('button', { name: /^Toch herstellen/ })).toBeFocused()
  await expect(recorded).not.toContainText('nog te herstellen')

  // Carrying it out waits, until one of the ways out is there.
  const waits = page.getByRole('region', { name: 'Wachten met uitvoeren' })
  await expect(waits).toContainText('Wacht met uitvoeren tot en met 1 januari 2027.')
  await waits.getByLabel('De MR kreeg het besluit op').fill('23-11-2026')
  await expect(waits).toContainText('Wacht met uitvoeren tot en met 4 januari 2027.')
  await waits.getByLabel(/^De MR schreef dat er geen bezwaar is/).fill('23-11-2026')
  await expect(waits).toContainText('Wachten hoeft niet: de MR heeft geen bezwaar tegen directe uitvoering.')
  await untilSaved(page)
  expect(stored(app).rounds[0]).toMatchObject({
    letGo: { furtherTalk: '2026-11-23' },
    mr: { noObjectionOn: '2026-11-23' }
  })
})

test('an MR that is silent gets a kind reminder, and silence is no answer within its term; of one that lets its right pass only the day is asked', async ({
  app
}) => {
  const school = withMr(waiting, {
    replyBy: '2026-11-30',
    advice: 'unknown',
    adviceOn: '',
    adviceText: '',
    reactionOn: '',
    followed: 'unknown'
  })
  const { page } = await app.start({ school: schoolOnDisk(app.schools, school) })
  await goToTask(page, 'advice')
  await expect(page.getByText('U vroeg antwoord uiterlijk 30 november 2026. Dat is over 7 dagen.')).toBeVisible()
  await expect(page.getByLabel('Er kwam geen advies binnen de termijn')).toHaveCount(0)
  await expect(
    page.getByText('Dat kunt u kiezen als de dag voorbij is waarop u uiterlijk antwoord vroeg.')
  ).toBeVisible()
  await tabTo(page, (name) => name === 'Ik hoorde nog niets')
  await page.keyboard.press('Enter')
  const reminder = page.getByRole('region', { name: 'Stuur de MR een herinnering' })
  await expect(reminder).toContainText('Op 12 oktober 2026 vroeg ik u om advies')
  await expect(reminder.getByRole('link', { name: 'Begin een mail' })).toHaveAttribute('href', /^mailto:\?subject=/)
  await expectNoViolations(page, 'a reminder')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Ik hoorde nog niets' })).toBeFocused()
  await page.getByRole('link', { name: 'De MR krijgt meer tijd' }).click()
  await expect(page.getByRole('button', { name: 'Leg uitstel vast' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('14-12-2026')
  await page.goBack()
  await expect(page.getByText('U vroeg antwoord uiterlijk 14 december 2026. Dat is over 3 weken.')).toBeVisible()
  await page.getByLabel('De MR ziet af van advies').check()
  await expect(page.getByRole('button', { name: 'Ik hoorde nog niets' })).toHaveCount(0)
  await toDecision(page)
  await page.getByRole('link', { name: /Vul in van welke dag het antwoord van de medezeggenschapsraad/u }).click()
  await expect(page.getByLabel('De MR schreef dit op')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Voeg een punt toe' })).toHaveCount(0)
  await expect(page.getByLabel('Wat staat er in het advies?')).toHaveCount(0)
  await expect(page.getByLabel('Schriftelijk gereageerd op')).toHaveCount(0)
})

test('of an example school one sentence says that its documents stay a concept', async ({ app }) => {
  const { parents } = waiting.sections
  const { page } = await app.start({
    school: schoolOnDisk(app.schools, {
      ...waiting,
      example: true,
      sections: { ...waiting.sections, parents: { ...parents, finished: false } }
    })
  })
  await toDecision(page)
  await ask(page)
  const question = page.getByRole('region', { name: 'Dit wordt vastgelegd' })
  await expect(question).toContainText('Stukken daarvan blijven altijd een concept.')
  await expect(question.getByRole('listitem')).toHaveCount(0)
})

test('the words for the board are kept; a day is read as one writes it, and what is no day stays and is called so', async ({
  app
}) => {
  const { page } = await app.start({ school: schoolOnDisk(app.schools, waiting) })
  await toDecision(page)
  await page.getByText('Voor het bestuur', { exact: true }).click()
  await expectNoViolations(page, 'for the board')
  await page.getByLabel('De kern').fill('Wij helpen voortaan ook boven.')
  const meeting = page.getByLabel('Vergadering van het bestuur')
  await meeting.fill('31-11-2026')
  await meeting.blur()
  await expect(meeting).toHaveAccessibleDescription(
    /“31-11-2026” bestaat niet\. Kijk dag, maand en jaar na\. Schrijf bijvoorbeeld 30-11-2026\./u
  )
  await meeting.fill('dinsdag 30 november 2026')
  await meeting.blur()
  await expect(meeting).toHaveAccessibleDescription(/klopt niet: 30 november 2026 is een maandag\./u)
  await expect(meeting).toHaveValue('dinsdag 30 november 2026')
  await expectNoViolations(page, 'a day that is none')
  await meeting.fill('ma. 30 nov. ’26')
  await meeting.blur()
  await expect(meeting).toHaveAccessibleDescription('U schreef het jaar met twee cijfers. Wij lezen: 30 november 2026.')
  await expect(meeting).toHaveValue('30-11-2026')
  await untilSaved(page)
  expect(stored(app).rounds[0]?.boardNote).toMatchObject({
    meetingOn: '2026-11-30',
    core: 'Wij helpen voortaan ook boven.'
  })
})

test('papers are made on the page of their task, sent today, and kept as they were sent; a later copy is another one', async ({
  app
}) => {
  // Documents are made, twice.
  test.setTimeout(120_000)
  const asking = withMr(waiting, { askedOn: '', talkOn: '', advice: 'unknown', adviceOn: '', reactionOn: '' })
  const mr = { id: 'mr', role: '', name: '', email: 'mr@wilgenhof.example', telephone: '', receives: 'mr' as const }
  const school = schoolOnDisk(
    app.schools,
    withProposals(
      { ...asking, internal: { ...asking.internal, contacts: [mr] } },
      proposed('vision.text', 'Wij zien elk kind.')
    )
  )
  const { page } = await app.start({ school })
  await goTo(page, 'Dit schooljaar')
  // The school guide is the last task: what comes before it is no way on.
  await page.locator('[id="year.guide"]').getByRole('link').click()
  await expect(page.getByRole('link', { name: /^Verder met/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Nog te doen: Advies vragen' }).click()

  // What she wrote is folded away. What the regulations say is asked here, as long as nobody looked it up, and what is assumed is said once.
  await expect(page.getByLabel('Waarom wilt u dit?')).toHaveCount(0)
  await expect(page.getByText('Vraagt u het advies vandaag? Dan komt u op deze dag uit:')).toBeVisible()
  await page.getByText('Wat staat er in het reglement van uw MR? (nog niet nagekeken)').click()
  await expect(page.getByLabel('Hoeveel weken heeft de MR voor een advies?')).toBeVisible()
  await expect(page.getByText('Wij rekenen met zes weken').filter({ visible: true })).toHaveCount(1)

  // The day counts, also where there is nothing to keep yet; that is half a day, which says nothing.
  const day = page.getByLabel('Ik heb ze verstuurd op')
  await day.fill('20-11-2026')
  const other = page.getByText('U hebt de stukken hier nog niet gemaakt. Stuurde u andere?')
  await expect(other).toBeVisible()
  await expectNoViolations(page, 'sent by another way')
  await day.fill('23-11')
  await expect(other).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Bewaar wat u verstuurde' })).toHaveCount(0)
  // What is proposed is told wherever one would go on without it, and holds nothing up.
  await page.getByRole('link', { name: 'Er wacht nog 1 voorstel bij het profiel' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Visie op ondersteuning' })).toContainText(
    '1 voorstel wacht'
  )
  await page.goBack()
  await goTo(page, 'Vandaag')
  await expect(page.getByRole('link', { name: /^Profiel: .*1 voorstel wacht/ })).toBeVisible()
  await page.goBack()
  await expect(day).toHaveValue('23-11')
  await day.fill('')

  await page.getByRole('button', { name: 'Maak de stukken', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Maak de stukken opnieuw' })).toBeVisible(MAKING_ALL)

  // They are made ready for her own mail: nothing is sent, and no day is filled in.
  const send = page.getByRole('button', { name: 'Stuur naar de MR' })
  await send.click()
  const mail = page.getByRole('region', { name: 'Stuur naar de MR' })
  await expect(mail.getByRole('heading')).toBeFocused()
  await expect(mail).toContainText('Aan: mr@wilgenhof.example')
  await expect(mail).toContainText('Wij vragen uw advies over ons ondersteuningsaanbod')
  await expectNoViolations(page, 'ready to be sent')
  await mail.getByRole('button', { name: 'Maak een conceptmail' }).click()
  await expect(mail.getByRole('status')).toContainText('De conceptmail gaat open.')
  expect(readdirSync(path.join(school, 'documenten', '2026-11-23 aan de MR'))).toContain('Mail aan de MR.eml')
  await page.keyboard.press('Escape')
  await expect(send).toBeFocused()
  await expect(day).toHaveValue('')

  await page.getByRole('button', { name: 'Vandaag verstuurd' }).click()
  const sent = page.getByRole('region', { name: 'Verstuurd?' })
  const kept = sent.getByRole('listitem')
  await expect(kept).toContainText('Verstuurd aan de MR op 23 november 2026')
  await expect(kept).toContainText('Ongewijzigd bewaard')
  await expect(kept.getByRole('button', { name: /^Open .*Adviesaanvraag.*\.docx$/ })).toBeVisible()
  await expect(sent).toContainText('Dan is dat een latere kopie.')
  await expect(day).toHaveValue('23-11-2026')
  await expectNoViolations(page, 'sent and kept')
  await untilSaved(page)
  expect(versions(app)).toEqual(['2026-11-23 verstuurd aan de MR'])
  const occasion = path.join(school, 'versies', '2026-11-23 verstuurd aan de MR', 'aanleiding.json')
  expect(JSON.parse(readFileSync(occasion, 'utf8'))).toMatchObject({
    kind: 'sent',
    step: 'request',
    recipient: 'mr',
    round: stored(app).rounds[0]?.id
  })
  // The day is taken back; what was sent stays.
  await page.keyboard.press('Control+z')
  await expect(day).toHaveValue('')
  await expect(kept).toHaveCount(1)
  await page.keyboard.press('Control+y')

  // Where nothing can be kept, that is said, and the day stands.
  for (const name of readdirSync(path.join(school, 'documenten')))
    rmSync(path.join(school, 'documenten', name), { recursive: true })
  await day.fill('20-11-2026')
  await page.getByRole('button', { name: 'Bewaar wat u verstuurde' }).click()
  await expect(sent).toContainText('De dag staat er. De stukken zelf zijn niet bewaard.')
  await untilSaved(page)
  expect(stored(app).rounds[0]?.mr.askedOn).toBe('2026-11-20')
  expect(versions(app)).toEqual(['2026-11-23 verstuurd aan de MR'])
})

test('of what changes in November it is asked first whether it is a decision; a decision goes its own short way beside the year', async ({
  app
}) => {
  const { page } = await app.start({ school: schoolOnDisk(app.schools, waiting) })
  await goTo(page, 'Dit schooljaar')
  await page.getByRole('button', { name: 'Er is iets veranderd' }).click()
  await expect(page.getByRole('heading', { name: 'Is dit een besluit, of gebeurde het?' })).toBeFocused()
  await expectNoViolations(page, 'a decision or not')
  await page.getByRole('button', { name: 'Het gebeurde' }).click()
  await page.keyboard.type('De taalspecialist vertrok.')
  await page.getByRole('button', { name: 'Vandaag verteld aan de MR en het samenwerkingsverband' }).click()
  await expect(page.getByLabel('Verteld aan de MR op')).toHaveValue('23-11-2026')
  // Told without a paper: nothing is wrong.
  await expect(page.getByText('Er is geen bericht op papier gemaakt. Dat hoeft ook niet.')).toBeVisible()
  await expect(page.getByText('niet bewaard')).toHaveCount(0)
  await expectNoViolations(page, 'what happened in between')
  await untilSaved(page)
  expect(stored(app).rounds[0]?.events).toMatchObject([
    { what: 'De taalspecialist vertrok.', mrToldOn: '2026-11-23', partnershipToldOn: '2026-11-23' }
  ])
  await page.locator('[id="year.changes"]').getByRole('link').click()
  await expect(page.getByRole('region', { name: 'Dit schreef u tussendoor op' })).toContainText(
    'De taalspecialist vertrok.'
  )

  await page.goBack()
  await page.getByRole('button', { name: 'Er is iets veranderd' }).click()
  await page.getByRole('button', { name: 'Het is een besluit' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Besluit tussendoor')
  await expect(page.locator('[id="year.guide"]')).toHaveCount(0)
  const years = page.getByRole('navigation', { name: 'Schooljaren' })
  await expect(years.getByRole('link', { name: 'Besluit tussendoor, nog open' })).toBeVisible()
  await expectNoViolations(page, 'a decision in between')
  // From here one stays with it, and the year that is prepared keeps what it says.
  await page.locator('[id="year.request"]').getByRole('link').click()
  await expect(page.getByRole('link', { name: 'Alle taken van het besluit tussendoor' })).toBeVisible()
  await page.getByLabel('Waarom wilt u dit?').fill('De rekenhulp stopt.')
  await untilSaved(page)
  // Its papers are looked at like any other, and lead back to it.
  await page.getByRole('link', { name: 'Maak en bekijk Adviesaanvraag' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Voorbeeldweergave' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('De rekenhulp stopt.')
  await expectNoViolations(page, 'a paper of a decision in between')
  await page.getByRole('link', { name: 'Naar de taken van dit besluit' }).click()
  await page.locator('[id="year.request"]').getByRole('link').click()
  const reasonsOf = (kind: string) => stored(app).rounds.find((round) => round.kind === kind)?.mr.reasons
  expect(reasonsOf('interim')).toBe('De rekenhulp stopt.')
  expect(reasonsOf('yearly')).not.toBe('De rekenhulp stopt.')
  await page.getByRole('link', { name: 'Terug naar alle taken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Besluit tussendoor')
})

test('a decision in between is recorded as its own, and goes to who decided, who advised and who counts on it', async ({
  app
}) => {
  // The documents of a decision are made.
  test.setTimeout(120_000)
  const [yearly] = waiting.rounds
  if (yearly === undefined) throw new Error('no round')
  const between = { ...yearly, id: 'tussen', schoolYear: '2026-2027', kind: 'interim' as const }
  const open = { ...yearly, adoption: { ...yearly.adoption, day: '' } }
  const school = schoolOnDisk(app.schools, { ...waiting, rounds: [open, between] })
  const { page } = await app.start({ school })
  await goTo(page, 'Dit schooljaar')
  await page.getByRole('link', { name: 'Besluit tussendoor van 20 november 2026, nog open' }).click()
  await page.locator('[id="year.adoption"]').getByRole('link').click()
  await expect(page.getByRole('group', { name: 'Wat wordt vastgesteld?' })).toHaveCount(0)
  await record(page)
  expect(versions(app)).toEqual(['2026-11-20'])
  const occasion = readFileSync(path.join(school, 'versies', '2026-11-20', 'aanleiding.json'), 'utf8')
  expect(JSON.parse(occasion)).toMatchObject({ kind: 'adopted', round: 'tussen' })
  expect(stored(app).rounds.map(({ id, adoption }) => [id, adoption.version])).toEqual([
    [yearly.id, ''],
    ['tussen', '2026-11-20']
  ])
  const rows = page.getByRole('table', { name: 'Wie wat krijgt, en wanneer' }).getByRole('rowheader')
  await expect(rows).toHaveCount(3)
  await expectNoViolations(page, 'a decision in between is recorded')
  await page.getByRole('link', { name: 'Terug naar alle taken' }).click()
  await expect(page.getByRole('link', { name: 'Besluit tussendoor van 20 november 2026, vastgesteld' })).toBeVisible()
  // The year that is prepared is as open as it was.
  await page.getByRole('link', { name: '2027-2028', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Taken voor de schoolgids 2027-2028')
  // As long as nothing was decided, its guide warns of nothing, and only what goes to the SWV can be sent.
  await page.locator('[id="year.guide"]').getByRole('link').click()
  await expect(page.getByText('U kunt nu sturen naar: het samenwerkingsverband. 8 regels wachten nog.')).toBeVisible()
  await expect(page.getByRole('list', { name: 'Wat er nog ontbreekt' })).toHaveCount(0)
})
