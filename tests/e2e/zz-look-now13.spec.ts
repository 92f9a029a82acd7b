import { mkdirSync } from 'node:fs'
import { exampleSchool } from '#assets/load.ts'
import { sectionIds, type School } from '#shared/school/school.ts'
import { withSopAdopted } from '../shared/schools.ts'
import { asked, consented, decidedOn, negative, positive, prepared } from '../shared/year/years.ts'
import { test } from './app.ts'
import { goTo, schoolOnDisk } from './steps.ts'

function written(): School {
  const school = exampleSchool(() => 'school')
  for (const id of sectionIds) school.sections[id].confirmations = []
  return withSopAdopted({ ...school, rounds: [], rhythms: { ...school.rhythms, guideAdoptions: [] } }, '2023-03-15')
}
const reacted = ({ mr }: { mr: { reactionOn: string } }) => void (mr.reactionOn = '2027-05-20')
const stories: [string, School, string][] = [
  ['early', exampleSchool(() => 'school'), '2026-11-23'],
  ['march', written(), '2027-03-08'],
  ['wait-mr', prepared(asked), '2027-05-06'],
  ['departing', prepared(asked, negative, reacted, decidedOn('2027-06-15')), '2027-06-16'],
  ['suspended', prepared(asked, negative, reacted, consented, decidedOn('2027-06-15')), '2027-06-20'],
  ['late', prepared(asked, positive, consented), '2027-08-20']
]
for (const [name, school, today] of stories)
  test(name, async ({ app }) => {
    const out = '/tmp/now13-look'
    mkdirSync(out, { recursive: true })
    const folder = schoolOnDisk(app.schools, school)
    const { page } = await app.start({ today, school: folder })
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (!(await page.title()).startsWith('Vandaag')) await goTo(page, 'Vandaag')
    const sizes: [string, number, number][] = [
      ['big', 1366, 768],
      ['zoom', 683, 384],
      ['small', 320, 568]
    ]
    for (const [size, width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: `${out}/${name}-${size}.png` })
      console.log(
        name,
        size,
        await page.evaluate(() =>
          [
            document.documentElement.scrollHeight,
            document.documentElement.scrollWidth,
            document.querySelector('.now')?.getBoundingClientRect().top,
            document.title
          ].join(' ')
        )
      )
    }
    await page.setViewportSize({ width: 1366, height: 600 })
    console.log(name, '600', await page.evaluate(() => document.documentElement.scrollHeight))
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.screenshot({ path: `${out}/${name}-dark.png` })
    await page.emulateMedia({ colorScheme: 'light' })
    if (name === 'march' || name === 'late') {
      await goTo(page, 'Dit schooljaar')
      await page.screenshot({ path: `${out}/${name}-year.png` })
      await goTo(page, 'Documenten')
      await page.screenshot({ path: `${out}/${name}-docs.png` })
      console.log(await page.title())
      await goTo(page, 'Andere school')
      await page.getByRole('listitem').first().waitFor()
      await page.screenshot({ path: `${out}/${name}-list.png` })
      console.log(await page.title())
    }
  })
