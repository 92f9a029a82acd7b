// Which documents come first on the list: those of the task that the school is at.
import { documentKinds, kinds } from '#shared/documents/kinds/index.ts'
import { describe, expect, test } from 'vitest'
import { catalogue } from '#assets/load.ts'
import { readers } from '#shared/documents/kind.ts'
import { stepIds, type StepId } from '#shared/school/round-fields.ts'
import type { Lead } from '#shared/year/lead.ts'
import type { Task } from '#shared/year/tasks.ts'
import { needsNow } from '../../../renderer/features/documents/now.ts'

/** A year that is at this step; undefined: everything is done. */
const yearAt = (now: StepId | undefined): Pick<Lead, 'tasks' | 'present'> => ({ present: now, tasks: tasksAt(now) })
const tasksAt = (now: StepId | undefined): readonly Task[] =>
  catalogue.steps.map(({ id, title, group }, place) => ({
    id,
    title,
    group,
    number: place + 1,
    status:
      now === undefined || place < stepIds.indexOf(now)
        ? { kind: 'done', label: 'Klaar' }
        : { kind: 'not-yet', label: 'Nog niet' },
    by: null,
    limit: 'by',
    when: '',
    byWhy: '',
    because: '',
    isLate: false,
    line: ''
  }))
/** As they are offered in a year in which something changed. */
const offered = documentKinds.filter((kind) => kind !== 'mr-request-short' && kind !== 'interim-notice')
const at = (id: StepId) => needsNow(yearAt(id), false, offered)

describe('the readers', () => {
  test.each([
    ['talks', 'team'],
    ['request', 'mr'],
    ['advice', 'mr'],
    ['guide', 'mr'],
    ['adoption', 'board']
  ] as const)('at the step %s begin with the %s', (id, reader) => {
    expect(at(id).readers[0]).toBe(reader)
  })

  test('are always all there, each once', () => {
    for (const id of [...stepIds, undefined])
      expect(needsNow(yearAt(id), false).readers.toSorted()).toEqual([...readers].toSorted())
  })

  test('who else needs something comes before who needs nothing', () => {
    expect(at('adoption').readers.slice(0, 2)).toEqual(['board', 'parents'])
    expect(at('request').readers.slice(0, 2)).toEqual(['mr', 'team'])
  })

  test('after the decision begin with the parents', () => {
    const now = needsNow(yearAt(undefined), false)
    expect(now.readers[0]).toBe('parents')
    expect(now.line).toBe('Voor dit schooljaar is alles klaar. Deze stukken kunnen naar ouders en in de schoolgids.')
  })
})

describe('why they come first', () => {
  test('is the step that the school is at', () => {
    expect(at('request').line).toBe(
      'U bent bij de stap “Advies vragen aan de medezeggenschapsraad (MR)”. Nu hebt u nodig: Adviesaanvraag en Antwoordformulier.'
    )
  })

  test('names what is needed, when that is not all of the group', () => {
    expect(at('advice').line).toBe(
      `U bent bij de stap “Het advies van de MR”. Nu hebt u nodig: ${kinds['mr-reply'].texts.name} en ${kinds['mr-reaction'].texts.name}.`
    )
  })

  test('a step for which nothing is made points at the next one', () => {
    const now = at('pupils')
    expect(now.readers[0]).toBe('team')
    expect(now.line).toBe('U bent bij de stap “Inbreng van leerlingen”. Daarna hebt u deze stukken nodig.')
  })

  test.each(['pupils', 'talks'] as const)('while the profile is written it says so, at %s', (early) => {
    const now = needsNow(yearAt(early), true)
    expect(now.readers[0]).toBe('team')
    expect(now.line).toBe('U schrijft nog aan het profiel. Deze stukken kunt u al bespreken.')
  })
})
