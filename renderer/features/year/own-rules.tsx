// The three questions about the regulations of the MR, where its advice is asked: open until she looked them up. They stand with the particulars
// of the school, once.
import { useState } from 'react'
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
  // What she is filling in does not close under her hands.
  const [startsOpen] = useState(!isConfirmed)
  return (
    <Disclosure summary="Wat staat er in het reglement van uw MR?" startsOpen={startsOpen} holds={HOLDS}>
      <AdviceRules short />
    </Disclosure>
  )
}
