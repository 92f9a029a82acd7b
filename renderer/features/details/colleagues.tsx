// Names of colleagues: the internal layer. They are in no document; the program warns when one stands in the profile.
import { ListEditor } from '../profile/list-editor/list-editor.tsx'

export function Colleagues() {
  return (
    <div className="stack">
      <ListEditor list="people" />
      <p className="measure small"><strong>Wie ziet dit?</strong> Alleen wie dit programma opent. De namen komen in geen enkel document en gaan niet mee in een vastgestelde versie.</p>
    </div>
  )
}
