// Whether a document is a concept, ready to be sent, or final; and if it is a concept, what keeps it one and where that is mended.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import { writeDay } from '../day.ts'
import { openHints } from '../hints/texts.ts'
import { applies } from '../law/applies.ts'
import { missing, type MissingItem } from '../law/missing.ts'
import { sectionState, type SectionState } from '../law/section-state.ts'
import { sectionData } from '../law/section-page.ts'
import { currentOffer } from '../school/current-offer.ts'
import type { SectionId } from '../school/school.ts'
import type { Kind } from './kind.ts'
import type { DocumentSource } from './source.ts'

export interface Obstacle {
  readonly reason: 'example-school' | 'not-adopted' | 'example-text' | 'privacy-hint' | 'unfinished' | 'missing'
  /** One or two B1 sentences. */
  readonly text: string
  /** Where it is mended: a section; when null the screen of the field, as a rule this year's steps. */
  readonly section: SectionId | null
  /** The anchor of the field there; null for the whole section. */
  readonly field: string | null
}

export interface Standing {
  readonly kind: 'concept' | 'ready' | 'final'
  /** "Concept", "Klaar om te versturen", "Definitief" */
  readonly label: string
  /** For the footer: "Concept van 23 november 2026". */
  readonly versionLabel: string
  /** Empty unless it is a concept. */
  readonly obstacles: readonly Obstacle[]
}

/** Takes any school that can be stored. */
export function standingOf(kind: Kind, source: DocumentSource): Standing {
  const items = missing(source.school, source.catalogue, source.today)
  const obstacles = obstaclesOf(kind, items, source)
  const day = writeDay(source.today)
  if (obstacles.length > 0)
    return {
      kind: 'concept',
      label: texts.standing.concept,
      versionLabel: fill(texts.standing.conceptOf, { dag: day }),
      obstacles
    }
  if (kind.nature === 'paper' || kind.nature === 'working')
    return {
      kind: 'ready',
      label: texts.standing.ready,
      versionLabel: fill(texts.standing.readyOf, { dag: day }),
      obstacles
    }
  return {
    kind: 'final',
    label: texts.standing.final,
    versionLabel: fill(texts.standing.finalOf, { dag: day }),
    obstacles
  }
}

function obstaclesOf(kind: Kind, items: readonly MissingItem[], source: DocumentSource): readonly Obstacle[] {
  switch (kind.nature) {
    case 'paper':
      return paperObstacles(kind, items, source)
    case 'working':
      return [
        ...exampleSchool(source.school.example),
        ...nothingYet(kind, source),
        ...kind.sections.flatMap((id) => hintObstacles(id, source)),
        ...(kind.names?.(source) ?? []).map(({ address, quote, reason }): Obstacle => ({
          reason: 'privacy-hint',
          text: `“${quote}”. ${reason}`,
          section: null,
          field: address
        }))
      ]
    default:
      return contentObstacles(kind, items, source)
  }
}

/** An empty list is no paper to send. */
const nothingYet = ({ from }: Extract<Kind, { nature: 'working' }>, { school }: DocumentSource): readonly Obstacle[] =>
  from === undefined || school.sections[from].items.length > 0
    ? []
    : [{ reason: 'missing', text: texts.standing.nothingYet[from], section: from, field: null }]

function paperObstacles(
  { needs, gaps }: Extract<Kind, { nature: 'paper' }>,
  items: readonly MissingItem[],
  source: DocumentSource
): readonly Obstacle[] {
  return [
    ...exampleSchool(source.school.example),
    ...needs(items).map(({ text, section, phase, field }): Obstacle => ({
      reason: 'missing',
      text,
      section: phase === 'section' ? section : null,
      field
    })),
    ...(gaps?.(source) ?? []).map(({ field, text }): Obstacle => ({ reason: 'missing', text, section: null, field }))
  ]
}

function contentObstacles(
  { nature, sections }: Kind,
  items: readonly MissingItem[],
  source: DocumentSource
): readonly Obstacle[] {
  const { school, catalogue, today } = source
  const told = sections.filter((id) => applies(school, id))
  const titleOf = (id: SectionId): string => sectionData(catalogue, id).title
  const example = items.filter(({ always, section, phase }) => always && phase === 'section' && told.includes(section))
  return [
    ...notAdopted(nature, source),
    ...exampleSchool(school.example),
    ...example.map(({ text, section, field }): Obstacle => ({ reason: 'example-text', text, section, field })),
    ...told.flatMap((id) => hintObstacles(id, source)),
    ...told
      .filter((id) => id !== 'decision' && !isTold(sectionState(school, id, items, today)))
      .map((id): Obstacle => ({
        reason: 'unfinished',
        text: fill(texts.standing.unfinished, { onderdeel: titleOf(id) }),
        section: id,
        field: null
      }))
  ]
}

/** It is finished, or the reason why nothing stands there is told. */
const isTold = ({ state }: SectionState): boolean => state === 'finished' || state === 'not-applicable'

const hintObstacles = (id: SectionId, { school, catalogue, today }: DocumentSource): readonly Obstacle[] =>
  openHints(school, id, today).map(({ field, quote, reason }): Obstacle => ({
    reason: 'privacy-hint',
    text: `${sectionData(catalogue, id).title}: “${quote}”. ${reason}`,
    section: id,
    field
  }))

const exampleSchool = (example: boolean): readonly Obstacle[] =>
  example
    ? [
        {
          reason: 'example-school',
          text: texts.standing.example,
          section: null,
          field: null
        }
      ]
    : []

function notAdopted(nature: Kind['nature'], { school, today, adopted }: DocumentSource): readonly Obstacle[] {
  const { what, version } = currentOffer(school, today).round.adoption
  const text = !adopted
    ? version === ''
      ? texts.standing.notDecided
      : texts.standing.present
    : nature === 'profile' && what !== 'sop' && what !== 'both'
      ? texts.standing.guideOnly
      : undefined
  return text === undefined ? [] : [{ reason: 'not-adopted', text, section: null, field: 'round.adoption.what' }]
}
