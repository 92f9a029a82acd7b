// What pupils said belongs to the offer of a school year: it moves from its section into a round. Part of the step from version 4 to 5.
import { nextSchoolYear, parseSchoolYear, schoolYearOf, type SchoolYear } from '#shared/day.ts'
import { typedDay, typedSchoolYear } from '#shared/typed-day.ts'
import type { Occasion } from '#shared/documents/frozen.ts'
import type { Migration } from '../types.ts'
import { record } from './record.ts'

type Raw = Readonly<Record<string, unknown>>

const fields = ['chosenBy', 'form', 'help', 'heldOn', 'outcome', 'influence', 'toldOn'] as const

/** What is no field of it stays with the section. Where nothing was written no round is made. */
export const pupilsSayToRound: Migration = (raw, frozenFor) => {
  const sections = record(raw['sections'])
  if (sections['pupilsSay'] === undefined) return { ...raw }
  const section = record(sections['pupilsSay'])
  const say = Object.fromEntries(fields.flatMap((field) => (field in section ? [[field, section[field]]] : [])))
  const written = Object.values(say).some((value) => typeof value !== 'string' || value !== '')
  const rest = Object.fromEntries(Object.entries(section).filter(([key]) => !(key in say)))
  const moved = { ...raw, sections: { ...sections, pupilsSay: rest } }
  if (!written) return moved
  const { rounds, holder } = placed(listOf(raw['rounds']), raw, section, frozenFor)
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

/** In the round that this file was frozen for; else in that of the year that its day says; else in the newest; else in one of its own. */
function placed(rounds: readonly Raw[], raw: Raw, section: Raw, frozenFor: Occasion | undefined): Placed {
  const own = frozenFor === undefined ? undefined : roundOf(rounds, frozenFor)
  if (own !== undefined) return { rounds, holder: own }
  // What an adopted version says was decided with it: no other round than its own may get that.
  if (frozenFor?.kind === 'adopted') return inOneOfItsOwn(rounds, '')
  const day = dayIn(section['heldOn']) ?? dayIn(section['toldOn'])
  const said = day === undefined ? undefined : parseSchoolYear(nextSchoolYear(schoolYearOf(day)))
  const schoolYear = said ?? newest(rounds.map(yearOf)) ?? yearElsewhere(raw, section)
  if (schoolYear === undefined) return inOneOfItsOwn(rounds, '')
  const ofYear = rounds.filter((round) => yearOf(round) === schoolYear)
  const there = ofYear.find(isOpen) ?? ofYear.at(-1)
  return there === undefined ? inOneOfItsOwn(rounds, schoolYear) : { rounds, holder: there }
}

/** One in which nothing was said yet serves for that. */
function inOneOfItsOwn(rounds: readonly Raw[], schoolYear: SchoolYear | ''): Placed {
  const empty = rounds.find(
    ({ id: _id, kind: _kind, schoolYear: year, ...said }) => year === schoolYear && !saysSomething(said)
  )
  if (empty !== undefined) return { rounds, holder: empty }
  const made = newRound(freeId(rounds, schoolYear), schoolYear)
  return { rounds: [...rounds, made], holder: made }
}

/**
 * The round that a version was frozen for, whatever day pupils were heard: by its id, or by the day of its decision, which it holds
 * without its folder. Of two of that day it is the one that its documents read. Undefined where none fits, or nobody can read its year.
 */
function roundOf(rounds: readonly Raw[], { kind, day, round: id }: Occasion): Raw | undefined {
  const called = id === '' ? [] : rounds.filter((round) => round['id'] === id)
  const decided = kind === 'adopted' ? rounds.filter((round) => isOpen(round) && decidedOn(round) === day) : []
  return (called.length > 0 ? called : decided).find((round) => yearOf(round) !== undefined)
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
const isOpen = ({ adoption }: Raw): boolean => (record(adoption ?? {})['version'] ?? '') === ''
const decidedOn = ({ adoption }: Raw) => dayIn(record(adoption ?? {})['day'])
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
