// "Deze collega gaat weg": what the school loses, and the question before anything is erased.
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { leaving } from '#shared/expertise/leaving.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { named } from '../../components/named.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'
import { Question } from '../../components/question.tsx'
import { LEAVING, leave, stay, useLeaving } from './leave.ts'
import { Mentions } from './mentions.tsx'

export function LeavingQuestion({ id }: { readonly id: string }) {
  const school = useLateSchool()
  const schoolId = useOpen((state) => state.schoolId)
  const today = useToday()
  const isErasing = useLeaving(({ step }) => step.kind === 'erasing')
  const told = useMemo(() => leaving(school, catalogue, today, id), [school, today, id])
  if (told === undefined) return null
  const mentions = [...new Set(told.mentions.map(({ field }) => field))]
  const keep = (): void => {
    stay()
    goToField(fieldAnchor('people', id, 'item'))
  }
  return (
    <Question id={LEAVING} title={`Gaat ${named(told.person.name)} weg?`} onLeave={keep}>
      <ul>
        {told.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <Mentions fields={mentions} />
      <p>
        Wij wissen de naam en alles wat hier bij deze collega staat, ook in de reservekopieën. Dat kan niet ongedaan
        worden gemaakt. Ook wat u eerder deed, kunt u dan niet meer ongedaan maken. Vastgestelde versies en verstuurde
        stukken blijven zoals ze zijn.
      </p>
      <div className="row">
        <Button aria-disabled={isErasing} onClick={() => void leave(schoolId, id, mentions)}>
          {isErasing ? 'Even geduld…' : 'Wis deze gegevens'}
        </Button>
        <Button variant="default" onClick={keep}>
          Laat staan
        </Button>
      </div>
    </Question>
  )
}
