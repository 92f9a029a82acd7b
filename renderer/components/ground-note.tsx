// Why something is asked: a badge, the sentence, and where it is written.
import type { Ground } from '#shared/law/ground.ts'
import { parseDay, writeDay } from '#shared/day.ts'
import { WebLink } from './link.tsx'

export const GroundBadge = ({ ground }: { readonly ground: Ground }) => (
  <span className="ground" data-kind={ground.kind}>
    {ground.label}
  </span>
)

export function GroundNote({ ground }: { readonly ground: Ground }) {
  const checked = parseDay(ground.checkedOn)
  return (
    <div className="stack-s">
      <p>
        <GroundBadge ground={ground} />
      </p>
      <p>{ground.sentence}</p>
      <GroundSource ground={ground} />
      {ground.unconfirmed && (
        <p className="check-this">
          <strong>Controleer dit.</strong> Wij konden dit niet helemaal nagaan. Vraag het bij twijfel aan uw bestuur.
        </p>
      )}
      {checked !== undefined && <p className="small soft">Bron gelezen op {writeDay(checked)}.</p>}
    </div>
  )
}

export function GroundSource({ ground }: { readonly ground: Ground }) {
  if (ground.source === '' && ground.article === '') return null
  const words = [ground.article, ground.source].filter((part) => part !== '').join(', ')
  return <p className="small">{ground.href === '' ? words : <WebLink href={ground.href}>{words}</WebLink>}</p>
}
