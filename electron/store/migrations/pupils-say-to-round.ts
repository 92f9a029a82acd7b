// What pupils said belongs to the offer of a school year: it moves from its section into a round. Part of the step from version 4 to 5.
import { nextSchoolYear, parseSchoolYear, schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { typedDay, typedSchoolYear } from '#shared/typed-day.ts'
import type { Migration } from '../types.ts'
import { record } from './record.ts'

type Raw = Readonly<Record<string, unknown>>

const fields = ['chosenBy', 'form', 'help', 'heldOn', 'outcome', 'influence', 'toldOn'] as const

/** What is no field of it stays with the section. Where nothing was written no round is made. */
export const pupilsSayToRound: Migration = (raw) => {
  const sections = record(raw['sections'])
  if (sections['pupilsSay'] === undefined) return { ...raw }
  const section = record(sections['pupilsSay'])
  const say = Object.fromEntries(fields.flatMap((field) => (field in section ? [[field, section[field]]] : [])))
  const written = Object.values(say).some((value) => typeof value !== 'string' || value !== '')
  const rest = Object.fromEntries(Object.entries(section).filter(([key]) => !(key in say)))
  const moved = { ...raw, sections: { ...sections, pupilsSay: rest } }
  if (!written) return moved
  const { rounds, holder } = placed(listOf(raw['rounds']), raw, section)
  // That it is finished was said of this; the section keeps it too, for who reads the file.
  const finished = section['finished'] === true
  const holds = (round: Raw): Raw => ({
    ...round,
    pupilsSay: { ...record(round['pupilsSay'] ?? {}), ...say, finished }
  })
  return {
    ...moved,
    rounds: rounds.map((round) => (round === holder ? holds(round) : round)),
    ...checkedThere(raw, String(holder['id']))
  }
}

interface Placed {
  readonly rounds: readonly Raw[]
  /** The round that gets it. */
  readonly holder: Raw
}

/** In the round of the decision that this file was frozen for; else in that of the year that its day says; else in the newest; else in one of its own. */
function placed(rounds: readonly Raw[], raw: Raw, section: Raw): Placed {
  const decided = frozenFor(rounds, raw)
  if (decided !== undefined) return { rounds, holder: decided }
  const day = dayIn(section['heldOn']) ?? dayIn(section['toldOn'])
  const said = day === undefined ? undefined : parseSchoolYear(nextSchoolYear(schoolYearOf(day)))
  const schoolYear = said ?? newest(rounds.map(yearOf)) ?? yearElsewhere(raw, section) ?? ''
  const ofYear = rounds.filter((round) =>
    schoolYear === '' ? round['schoolYear'] === '' : yearOf(round) === schoolYear
  )
  const there = ofYear.find(({ adoption }) => versionIn(adoption) === '') ?? ofYear.at(-1)
  if (there !== undefined) return { rounds, holder: there }
  const made = newRound(freeId(rounds, schoolYear), schoolYear)
  return { rounds: [...rounds, made], holder: made }
}

/**
 * A frozen version holds nothing in its internal layer, and the decision with its day but not yet with its folder. What pupils said stands in
 * the documents of that decision, whatever day they said it. Of several it is the last decision.
 */
function frozenFor(rounds: readonly Raw[], { internal }: Raw): Raw | undefined {
  if (saysSomething(internal)) return undefined
  return rounds
    .flatMap((round) => {
      const { adoption } = round
      const day = versionIn(adoption) === '' ? dayIn(record(adoption ?? {})['day']) : undefined
      return day === undefined ? [] : [{ round, day }]
    })
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .at(-1)?.round
}

/** By when the section was looked at, another section was, or after the last school guide that was adopted. */
function yearElsewhere(raw: Raw, section: Raw): SchoolYear | undefined {
  const looked = (one: unknown): readonly (SchoolYear | undefined)[] =>
    listOf(record(one)['confirmations'] ?? []).map(yearOf)
  const adopted = newest(listOf(record(raw['rhythms'])['guideAdoptions'] ?? []).map(yearOf))
  return (
    newest(looked(section)) ??
    newest(Object.values(record(raw['sections'])).flatMap(looked)) ??
    (adopted === undefined ? undefined : parseSchoolYear(nextSchoolYear(adopted)))
  )
}

/** Words that may stay are kept by the address of their field. */
function checkedThere(raw: Raw, round: string): Raw {
  const { checkedHints } = raw
  if (!Array.isArray(checkedHints)) return {}
  const address = (field: unknown): unknown =>
    fields.some((name) => field === `pupilsSay.${name}`) ? `round:${round}.${String(field)}` : field
  return {
    checkedHints: listOf(checkedHints).map((hint) =>
      'field' in hint ? { ...hint, field: address(hint['field']) } : hint
    )
  }
}

function listOf(value: unknown): readonly Raw[] {
  if (!Array.isArray(value)) throw new Error('not a list')
  return value.map(record)
}

/** A key that is not there begins empty. */
const versionIn = (adoption: unknown): unknown => record(adoption ?? {})['version'] ?? ''
const dayIn = (value: unknown) => (typeof value === 'string' ? typedDay(value) : undefined)
const yearOf = ({ schoolYear }: Raw): SchoolYear | undefined =>
  typeof schoolYear === 'string' ? typedSchoolYear(schoolYear) : undefined
const newest = (years: readonly (SchoolYear | undefined)[]): SchoolYear | undefined =>
  years
    .filter((year) => year !== undefined)
    .toSorted()
    .at(-1)

function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && value !== 'unknown'
  if (typeof value !== 'object' || value === null) return value !== undefined && value !== null && value !== false
  return Object.values(value).some(saysSomething)
}

function freeId(rounds: readonly Raw[], schoolYear: string): string {
  const name = schoolYear === '' ? 'inbreng' : `inbreng-${schoolYear}`
  const taken = new Set(rounds.map(({ id }) => id))
  let id = name
  for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`
  return id
}

const newRound = (id: string, schoolYear: string): Raw => {
  const talk = { day: '', changed: '', skipped: '' }
  return {
    id,
    schoolYear,
    kind: 'yearly',
    closed: { day: '', why: '' },
    changes: {},
    teamTalk: talk,
    boardTalk: talk,
    mr: {
      askedOn: '',
      replyBy: '',
      reasons: '',
      forStaff: '',
      forParents: '',
      forPupils: '',
      measures: '',
      talkOn: '',
      advice: 'unknown',
      adviceOn: '',
      adviceText: '',
      points: [],
      reactionOn: '',
      followed: 'unknown'
    },
    guideConsent: { askedOn: '', consentOn: '' },
    boardNote: { meetingOn: '', core: '', money: '', risk: '' },
    adoption: { what: 'unknown', day: '', by: 'unknown', mandate: '', number: '', version: '', reopened: [] }
  }
}
