// Told after somebody's data was erased: that undo begins anew, and where the name may still stand.
import { Button } from '@mantine/core'
import { fieldAnchor, itemsOf, listAnchor } from '#shared/school/lists.ts'
import { askOrTell, useHello } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOpen, useSchool } from '../../session/school-store.ts'
import { LEFT, stay, useLeaving } from './leave.ts'
import { Mentions } from './mentions.tsx'

export function Left() {
  const step = useLeaving((state) => state.step)
  const schoolId = useOpen((state) => state.schoolId)
  const first = useSchool((school) => itemsOf(school, 'people')[0]?.id)
  const { capabilities } = useHello()
  if (step.kind !== 'gone') return null
  const close = (): void => {
    stay()
    goToField(first === undefined ? listAnchor('people') : fieldAnchor('people', first, 'item'))
  }
  return (
    <section className="banner stack-s" data-tone={step.left.length > 0 ? 'warn' : undefined} aria-labelledby={LEFT}>
      <h2 id={LEFT} tabIndex={-1}>
        De gegevens van deze collega zijn gewist
      </h2>
      <p>
        Ze staan niet meer bij uw school en niet meer in de reservekopieën. Ongedaan maken begint hier opnieuw: wat u
        eerder deed, blijft zoals het is.
      </p>
      {step.left.length > 0 && (
        <>
          <p>
            In deze bestanden kan de naam nog staan. Het programma verandert ze niet. Hebt u ze niet meer nodig? Gooi ze
            dan zelf weg.
          </p>
          <ul>
            {step.left.map((file) => (
              <li key={file} className="place">
                {file}
              </li>
            ))}
          </ul>
        </>
      )}
      <Mentions fields={step.mentions} />
      <p>
        Hebt u zelf een kopie of een document bewaard, in de map documenten of elders? Daarin past het programma niets
        aan.
      </p>
      <div className="row">
        {step.left.length > 0 && capabilities.openPlaces && (
          <Button variant="default" onClick={() => void askOrTell('school.showPlace', { schoolId })}>
            Toon in map
          </Button>
        )}
        <Button variant="default" onClick={close}>
          Sluit dit bericht
        </Button>
      </div>
    </section>
  )
}
