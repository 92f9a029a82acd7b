// Which documents a decision makes final, as the school is now, and what keeps the others a concept. It holds up no decision.
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { IsoDay } from '../day.ts'
import type { School } from '../school/school.ts'
import { kinds, neededKinds, type DocumentKind } from './kinds/index.ts'
import { adoptedSource } from './source.ts'
import { standingOf, type Obstacle } from './standing.ts'

export interface AfterDecision {
  readonly final: readonly DocumentKind[]
  /** A concept for as long as the points below are open. */
  readonly concept: readonly DocumentKind[]
  /** Each once, in the order of the documents. */
  readonly points: readonly Obstacle[]
  /** A concept because the decision is not about them: only the offer is adopted. */
  readonly notDecided: readonly DocumentKind[]
}

/** As if the decision was recorded now, with its day. Papers of the procedure and lists of the moment are left out: no decision makes them final. */
export function afterDecision(school: School, catalogue: Catalogue, day: IsoDay): AfterDecision {
  const source = adoptedSource({ school, day }, school, catalogue, null)
  const standings = neededKinds(source).map((kind) => ({ kind, obstacles: standingOf(kinds[kind], source).obstacles }))
  const isNotDecided = (obstacles: readonly Obstacle[]): boolean =>
    obstacles.some(({ reason }) => reason === 'not-adopted')
  const concept = standings.filter(({ obstacles }) => obstacles.length > 0 && !isNotDecided(obstacles))
  const points = new Map(
    concept.flatMap(({ obstacles }) => obstacles.map((obstacle) => [`${obstacle.field} ${obstacle.text}`, obstacle]))
  )
  return {
    final: standings.filter(({ obstacles }) => obstacles.length === 0).map(({ kind }) => kind),
    concept: concept.map(({ kind }) => kind),
    points: [...points.values()],
    notDecided: standings.filter(({ obstacles }) => isNotDecided(obstacles)).map(({ kind }) => kind)
  }
}
