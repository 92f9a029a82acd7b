// The three questions about the regulations of the MR, where its advice is asked: folded, and it says whether she looked them up. What is assumed until
// then stands with the term. They stand with the particulars of the school, once.
import { AdviceRules } from '../../components/advice-rules.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { useSchool } from '../../session/school-store.ts'

const HOLDS = ['regulations.'] as const

export function OwnRules() {
  const isConfirmed = useSchool(
    ({ internal: { regulations } }) =>
      regulations.adviceWeeks.confirmed &&
      regulations.runsInHolidays.confirmed &&
      // Not all regulations say it, and then there is nothing to confirm.
      (regulations.papersDays.confirmed || regulations.papersDays.value.trim() === '')
  )
  return (
    <Disclosure
      summary={`Wat staat er in het reglement van uw MR?${isConfirmed ? '' : ' (nog niet nagekeken)'}`}
      holds={HOLDS}
    >
      <AdviceRules short />
    </Disclosure>
  )
}
