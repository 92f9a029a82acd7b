// Names of colleagues stand on a screen of their own: here is the way to it.
import { listAnchor } from '#shared/school/lists.ts'
import { ToScreen } from '../../components/link.tsx'

export function Colleagues() {
  return (
    <section className="stack-s measure" aria-labelledby="colleagues-title">
      <h2 id="colleagues-title">Collega’s</h2>
      <p>
        Wie er werkt, en wie wat kan, vult u in bij{' '}
        <ToScreen screen={{ name: 'team' }} field={listAnchor('people')}>
          Wat ons team kan
        </ToScreen>
        .
      </p>
      <p className="small">
        <strong>Wie ziet dit?</strong> Alleen wie dit programma opent. De namen gaan niet mee in een vastgestelde
        versie.
      </p>
    </section>
  )
}
