// "Wat kan ik doen bij …?" as one file for the school's own network: what everyone may read, for each need. Without its script it is a list of all of them.
import texts from '#assets/documents/classroom-page.json' with { type: 'json' }
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import type { Need, NeedsContent } from '../catalogue/needs-content.ts'
import { writeDay, type IsoDay } from '../day.ts'
import { element, htmlOf, lonePage, type LoneParts } from '../lone-page.ts'
import { classroomAnswer, classroomSteps } from '../needs/classroom.ts'
import { keysOf } from '../needs/find-keys.ts'
import { OWN_CLUSTER, withOwnNeeds } from '../needs/own-needs.ts'
import type { School } from '../school/school.ts'
import { linesOf } from './blocks.ts'
import { whereBehind } from './need-answer-words.ts'

export interface ClassroomPageSource {
  readonly school: School
  readonly catalogue: Catalogue
  readonly content: NeedsContent
  readonly words: Words
  /** What is said where only a label led to a need. */
  readonly byLabel: string
  /** On which it was adopted; null: it is the school as it is today, without a decision. */
  readonly adoptedOn: IsoDay | null
  readonly today: IsoDay
}

export const classroomFileTitle = ({ identity: { name } }: School): string =>
  [texts.fileTitle, name].filter((part) => part.trim() !== '').join(' – ')

/** What the script of the page finds in it (renderer/form/classroom.ts). */
const CLASSROOM_DATA = 'classroom-data'

export function classroomPage(source: ClassroomPageSource, parts: LoneParts): string {
  const { school, content, words, adoptedOn, today } = source
  const { name, sector } = school.identity
  const needs = withOwnNeeds(school, content).filter(({ sectors }) => sectors.includes(sector))
  const groups = [...content.clusters, { id: OWN_CLUSTER, title: texts.own }]
    .map(({ id, title }) => ({ id, title, needs: needs.filter(({ cluster }) => cluster === id) }))
    .filter((group) => group.needs.length > 0)
  const said = (text: string): string => htmlOf(fill(text, words))
  const version =
    adoptedOn === null
      ? fill(texts.concept, { dag: writeDay(today) })
      : fill(texts.adopted, { dag: writeDay(adoptedOn) })
  return lonePage(
    {
      title: [texts.title, name].filter((part) => part.trim() !== '').join(' '),
      data: { id: CLASSROOM_DATA, value: { keys: needs.map(keysOf), byLabel: fill(source.byLabel, words) } },
      main: [
        element('h1', {}, htmlOf(texts.title)),
        ...(name.trim() === '' ? [] : [element('p', { class: 'school', dir: 'auto' }, htmlOf(name))]),
        element('p', {}, htmlOf(version)),
        element('p', { class: 'note' }, `${said(texts.intro)} <strong>${said(texts.promise)}</strong>`),
        searchField(),
        ...groups.map(({ id, title, needs: all }) =>
          element(
            'section',
            { 'aria-labelledby': `group-${id}`, class: 'group' },
            [
              element('h2', { id: `group-${id}` }, htmlOf(title)),
              ...all.map((need, at) => needPart(need, `need-${id}-${at}`, source))
            ].join('\n')
          )
        ),
        stepsPart(source)
      ]
    },
    parts
  )
}

/** Only the script shows it: without one it finds nothing. */
const searchField = (): string =>
  element(
    'div',
    { class: 'field', id: 'search', role: 'search', hidden: '' },
    [
      element('label', { for: 'typed' }, htmlOf(texts.search)),
      element('p', { class: 'help', id: 'typed-help' }, htmlOf(texts.searchHelp)),
      '<input type="search" id="typed" aria-describedby="typed-help" autocomplete="off" maxlength="200">',
      element('p', { id: 'found', role: 'status' }, '')
    ].join('\n')
  )

function needPart(need: Need, id: string, { school, catalogue, content, words }: ClassroomPageSource): string {
  const { isInClass, agreements, colleagues, material, arrangements } = classroomAnswer(school, need, content)
  const said = (text: string): string => htmlOf(fill(text, words))
  const inClass = [
    ...(isInClass
      ? [element('p', {}, said([texts.isInClass, ...(agreements.length === 0 ? [texts.howUnknown] : [])].join(' ')))]
      : []),
    ...list(
      agreements.map(({ text, how }) => [text, ...(how.trim() === '' ? [] : [fill(texts.how, { hoe: how.trim() })])])
    )
  ]
  const next = classroomSteps(school).length > 0 ? texts.lookAtSteps : texts.askSomebody
  const rest = [
    ...part(
      texts.colleagues,
      colleagues.map(({ name, where }) => [`${name}${whereBehind(catalogue, where)}`])
    ),
    ...part(
      texts.material,
      material.map(({ name, remark }) => [remark.trim() === '' ? name : `${name}: ${remark}`])
    ),
    ...part(
      texts.arrangements,
      arrangements.map(({ question, what, byWhom }) => [
        question,
        what,
        byWhom.trim() === '' ? '' : fill(texts.byWhom, { wie: byWhom.trim() })
      ])
    )
  ]
  return element(
    'article',
    { 'aria-labelledby': id, 'data-need': need.id },
    [
      element('h3', { id }, htmlOf(need.name)),
      ...(need.plain === '' ? [] : [element('p', { class: 'help' }, said(need.plain))]),
      ...(inClass.length === 0 ? [] : [element('h4', {}, said(texts.inClass)), ...inClass]),
      ...rest,
      ...(inClass.length === 0 && rest.length === 0 ? [element('p', {}, htmlOf(`${texts.nothing} ${next}`))] : [])
    ].join('\n')
  )
}

const part = (title: string, items: readonly (readonly string[])[]): readonly string[] =>
  items.length === 0 ? [] : [element('h4', {}, htmlOf(title)), ...list(items)]

/** Of each item its first line, and smaller what belongs to it. */
const list = (items: readonly (readonly string[])[]): readonly string[] =>
  items.length === 0
    ? []
    : [
        element(
          'ul',
          {},
          items
            .map(([first = '', ...more]) =>
              element(
                'li',
                {},
                [
                  htmlOf(first),
                  ...more.flatMap(linesOf).map((line) => element('p', { class: 'help' }, htmlOf(line)))
                ].join('')
              )
            )
            .join('\n')
        )
      ]

function stepsPart({ school, words }: ClassroomPageSource): string {
  const steps = classroomSteps(school)
  if (steps.length === 0) return ''
  return element(
    'section',
    { 'aria-labelledby': 'steps' },
    [
      element('h2', { id: 'steps' }, htmlOf(fill(texts.steps, words))),
      element(
        'ol',
        {},
        steps
          .map(({ name, what, who }) =>
            element(
              'li',
              {},
              [
                element('strong', {}, htmlOf(name)),
                ...linesOf(what).map((line) => element('p', {}, htmlOf(line))),
                ...(who.trim() === ''
                  ? []
                  : [element('p', { class: 'help' }, htmlOf(fill(texts.who, { wie: who.trim() })))])
              ].join('')
            )
          )
          .join('\n')
      )
    ].join('\n')
  )
}
