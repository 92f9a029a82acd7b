// Which documents the decision makes final, and what keeps the others a concept. It holds nothing up.
import { useMemo } from 'react'
import { afterDecision } from '#shared/documents/after-decision.ts'
import { kinds, type DocumentKind } from '#shared/documents/kinds/index.ts'
import { typedDay } from '#shared/typed-day.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useSchoolInView } from '../../session/chosen-year.ts'
import { Obstacles } from '../../components/obstacles.tsx'
import { useRound } from '../../session/round.ts'

const named = (all: readonly DocumentKind[]): string => all.map((kind) => kinds[kind].texts.name).join(', ')

export function BecomesFinal() {
  const school = useSchoolInView()
  const today = useToday()
  const isForMany = useRound((round) => round.adoption.forMany === 'yes')
  const typed = useRound((round) => round.adoption.day)
  const { final, concept, points, notDecided } = useMemo(
    () => afterDecision(school, catalogue, typedDay(typed) ?? today),
    [school, typed, today]
  )
  if (school.example)
    return <p>Dit is een voorbeeldschool: u mag het gerust proberen. Stukken daarvan blijven altijd een concept.</p>
  return (
    <div className="stack-s">
      {final.length > 0 && (
        <p>
          <strong>Deze stukken worden definitief:</strong> {named(final)}.
        </p>
      )}
      {isForMany && <p>Ons eigen vaststellingsbesluit is niet nodig: het bestuur nam één besluit voor meer scholen.</p>}
      {concept.length > 0 && (
        <>
          <p>
            <strong>Zolang dit openstaat, blijven deze stukken een concept:</strong> {named(concept)}.
          </p>
          <Obstacles obstacles={points} />
          <p>U kunt het besluit toch vastleggen.</p>
        </>
      )}
      {notDecided.length > 0 && (
        <p>
          <strong>Dit blijft een concept:</strong> {named(notDecided)}. U stelt alleen het aanbod in de schoolgids vast.{' '}
          <ToScreen screen={{ name: 'year' }} field="round.adoption.what">
            Verander wat wordt vastgesteld
          </ToScreen>
        </p>
      )}
    </div>
  )
}
