// "Nakijken en bijwerken": first what something happened to, one by one; then the rest, read on in one page; and what was looked at.
import { useState } from 'react'
import { hasEarlier } from '#shared/school/earlier-offer.ts'
import { reviewable } from '#shared/law/review.ts'
import { ToScreen } from '../../components/link.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { useReviewQueue } from '../../session/review.ts'
import { useLateOffer } from '../../session/round.ts'
import { LookedAt } from './looked-at.tsx'
import { LookedWith } from './looked-with.tsx'
import { ReadOn } from './read-on.tsx'
import { ReviewOne } from './review-one.tsx'

export function Review() {
  const school = useLateSchool()
  const offer = useLateOffer()
  const queue = useReviewQueue()
  const [who, setWho] = useState('')
  if (!hasEarlier(school, offer))
    return (
      <p className="measure">
        Vult u het profiel voor het eerst? Ga dan verder met{' '}
        <ToScreen screen={{ name: 'profile' }}>het profiel</ToScreen>.
      </p>
    )
  if (queue === undefined) return <p className="soft">Het profiel wordt gelezen…</p>
  const { open, rest } = queue
  const all = reviewable(school)
  const done = all.filter((id) => !open.includes(id) && !rest.includes(id))
  return (
    <div className="stack-l">
      {open.length > 0 ? (
        <ReviewOne queue={queue} who={who} />
      ) : rest.length > 0 ? (
        <ReadOn ids={rest} who={who} isAll={rest.length === all.length} />
      ) : null}
      {done.length < all.length && <LookedWith value={who} onChange={setWho} />}
      <LookedAt ids={done} isAll={done.length === all.length} />
    </div>
  )
}
