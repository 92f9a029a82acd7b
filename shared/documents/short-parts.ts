// What the chapter for the school guide, the page for parents and the page for the wall have in common: how they open, a
// heading for each section that they tell, and who and what there is in a few lines.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import { applies } from '../law/applies.ts'
import { frameFor } from '../law/frames.ts'
import { currentOffer } from '../school/current-offer.ts'
import { placesOf, type Place } from '../school/expertise-places.ts'
import { isInHours } from '../school/half-days.ts'
import { expertiseWheres, type School, type SectionId } from '../school/school.ts'
import { textOf, type TextField } from '../school/text-edits.ts'
import { whereToFind } from './chapters/expertise.ts'
import type { ChapterContext } from './chapter.ts'
import { documentWords } from './document-words.ts'
import { documentOpening } from './frame.ts'
import { fromRichText } from './from-richtext.ts'
import { keyMaker } from './keys.ts'
import type { List, ListItem, OutlineBlock, Paragraph } from './outline.ts'
import { bold, closed, heading, isBlank, linesOf, paragraph, run } from './blocks.ts'
import { brief } from './shorten.ts'
import type { DocumentSource } from './source.ts'

export type ShortContext = Omit<ChapterContext, 'items'>

export function shortContext({ school, catalogue, today, adopted }: DocumentSource): ShortContext {
  const offer = currentOffer(school, today)
  const words = documentWords(catalogue, school, offer.schoolYear)
  return { school, catalogue, today, adopted, offer, words, key: keyMaker() }
}

export const shortOpening = (
  { school, words, key }: ShortContext,
  title: string,
  subtitle?: string
): readonly OutlineBlock[] =>
  documentOpening({ school }, key, {
    title: fill(title, words),
    ...(subtitle === undefined ? {} : { subtitle: fill(subtitle, words) })
  })

/** What the reader finds where nothing was written yet. */
const FOLLOWS = texts.short.follows

/** A section under a heading in the reader's words, with what stands there whatever the school wrote. One that a school does not have is left out. */
export function told(
  { school, words, key }: ShortContext,
  id: SectionId,
  level: 1 | 2,
  title: string,
  written: readonly OutlineBlock[],
  always: readonly OutlineBlock[] = []
): readonly OutlineBlock[] {
  if (!applies(school, id)) return []
  const text = written.length === 0 ? [paragraph(key(id, 'follows'), 'missing', run(FOLLOWS))] : written
  return [{ ...heading(key(id), level, fill(title, words)), section: id }, ...text, ...always]
}

/** A text of the school, as it wrote it. */
export const asWritten = ({ school, key }: ShortContext, field: TextField): readonly OutlineBlock[] =>
  fromRichText(textOf(school, field), field.replace(/\..*/u, ''), key)

/** What the law promises parents: the short text of the frame, every word of it. */
export function dutyOfCare({ school, catalogue, words, offer, key }: ShortContext): Paragraph {
  const { short } = frameFor(catalogue, school.identity.sector, offer.schoolYear).dutyOfCare
  return paragraph(key('limits', 'duty-of-care'), 'body', bold(texts.short.rights), run(` ${fill(short, words)}`))
}

export const plain = ({ words, key }: ShortContext, name: string, text: string): Paragraph =>
  paragraph(key('text', name), 'body', run(fill(text, words)))

/** Lines of a text as one. */
export const oneLine = (text: string): string => linesOf(text).join(' ')

/** Names in a row, each closed, for they begin with a capital: "Intern begeleider (4). Leraarondersteuner (6)." */
const inARow = (names: readonly string[]): string => names.map(closed).join(' ')

type Row = readonly [id: string, label: string, names: readonly string[]]

/** An item for each row in which something stands: "Op school: Intern begeleider (4)." */
function rowsOfNames({ key }: ShortContext, section: string, ...rows: readonly Row[]): readonly List[] {
  const items = rows
    .filter(([, , names]) => names.length > 0)
    .map(([id, label, names]): ListItem => ({
      key: key(section, 'row', id),
      level: 0,
      ordered: false,
      runs: [bold(`${label}:`), run(` ${inARow(names)}`)]
    }))
  return items.length === 0 ? [] : [{ type: 'list', key: key(section, 'rows'), items }]
}

type Expertise = School['sections']['expertise']['items'][number]

const namedIn = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] =>
  items.filter(({ name }) => !isBlank(name))

/** The places in a row, then those same places with each that comes after: what is in several stands once, with its half-days for all of them. */
const rowsFrom = ([first, ...others]: readonly Place[]): readonly (readonly Place[])[] => {
  if (first === undefined) return []
  const further = rowsFrom(others)
  return [[first], ...further.map((places) => [first, ...places]), ...further]
}
const everyRow = rowsFrom(expertiseWheres.filter((place) => place !== 'nowhere'))

/** What is there, and where it is found. */
const helpers = ({ sections }: School): readonly { readonly item: Expertise; readonly places: readonly Place[] }[] =>
  namedIn(sections.expertise.items)
    .filter(({ stand }) => stand === 'present')
    .map((item) => ({ item, places: placesOf(item).filter((place) => place !== 'nowhere') }))

/** Somebody’s time is told in hours there. */
export const helpInHours = (school: School): boolean =>
  helpers(school).some(({ item, places }) => places.length > 0 && isInHours(item))

/** Who can help, by where they are found, with their half-days per week. */
export function whoCanHelp(context: ShortContext): readonly List[] {
  const withHalfDays = ({ name, halfDays }: Expertise): string =>
    isBlank(halfDays) ? oneLine(name) : `${oneLine(name)} (${oneLine(halfDays)})`
  const found = helpers(context.school)
  const row = (places: readonly Place[]): Row => [
    places.join('-'),
    whereToFind(places),
    found.filter((one) => one.places.join() === places.join()).map(({ item }) => withHalfDays(item))
  ]
  return rowsOfNames(context, 'expertise', ...everyRow.map(row))
}

/** What is developed and what is wanted reads the same: nobody sees who is in training. */
export function workedAt({ school, key }: ShortContext): readonly Paragraph[] {
  const names = namedIn(school.sections.expertise.items)
    .filter(({ stand }) => stand === 'developing' || stand === 'wanted')
    .map(({ name }) => oneLine(name))
  return names.length === 0
    ? []
    : [paragraph(key('expertise', 'worked-at'), 'body', bold(texts.short.workedAt), run(` ${inARow(names)}`))]
}

/** What there is, in part too, and what is not there. */
export function whatThereIs(context: ShortContext): readonly List[] {
  const named = namedIn(context.school.sections.facilities.items)
  const there = named
    .filter(({ present }) => present === 'yes' || present === 'partly')
    .map(({ name, present }) =>
      present === 'partly' ? fill(texts.short.partly, { naam: oneLine(name) }) : oneLine(name)
    )
  const absent = named.filter(({ present }) => present === 'no').map(({ name }) => oneLine(name))
  return rowsOfNames(context, 'facilities', ['yes', texts.short.there, there], ['no', texts.short.absent, absent])
}

/** A line for each arrangement: the question, and in brief what the school does. */
export function arrangementLines({ school, key }: ShortContext): readonly List[] {
  const items = school.sections.extraSupport.arrangements.flatMap(({ id, question, what }) => {
    const asks = oneLine(question)
    const does = brief(what)
    if (asks === '' && does === '') return []
    const runs = [
      ...(asks === '' ? [] : [bold(`${asks}:`)]),
      ...(does === '' ? [] : [run(asks === '' ? closed(does) : ` ${closed(does)}`)])
    ]
    return [{ key: key('arrangements', id), level: 0, ordered: false, runs }]
  })
  return items.length === 0 ? [] : [{ type: 'list', key: key('arrangements'), items }]
}
