// The director's own form is there: a way back where it is not hers, and where another comes in its place.
import { announce } from '../../session/announce.ts'
import { askOrTell } from '../../session/host.ts'
import { goToField } from '../../session/place.ts'
import { useOpen } from '../../session/school-store.ts'
import type { ScanProps } from './scan-props.ts'
import { stepAnchor } from './steps.ts'
import { SureButton } from '../../components/sure-button.tsx'

export function OwnForm({ scanId, again }: ScanProps) {
  const schoolId = useOpen((state) => state.schoolId)
  const drop = async (stays: boolean): Promise<void> => {
    const dropped = await askOrTell('scans.dropOwn', { schoolId, scanId, stays })
    await again()
    if (dropped !== undefined)
      announce(stays ? 'Het formulier telt nu als van een collega.' : 'Het formulier van de directeur is gewist.')
    goToField(stepAnchor('read-in'))
  }
  return (
    <div className="stack-s">
      <p className="measure soft">
        Er is één formulier van de directeur. Een ander komt daar niet vanzelf voor in de plaats.
      </p>
      <div className="row">
        <button type="button" className="text-button" onClick={() => void drop(true)}>
          Dit is toch niet van de directeur
        </button>
        <SureButton
          id="scan.own.erase"
          words="Wis het formulier van de directeur"
          question="Wilt u het formulier van de directeur wissen?"
          yes="Ja, wis dit formulier"
          no="Nee, bewaar het"
          onSure={() => drop(false)}
        >
          <p>Daarna kunt u een ander formulier van de directeur inlezen.</p>
        </SureButton>
      </div>
    </div>
  )
}
