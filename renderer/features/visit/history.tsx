// The visits of all years, the newest first: which one is shown, and erasing one.
import { removeVisit, type Visit } from '#shared/school/visit-edits.ts'
import { SureButton } from '../../components/sure-button.tsx'
import { announce } from '../../session/announce.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { useMayWrite } from '../../session/school-store.ts'
import { visitName } from './visit-words.ts'

const HISTORY = 'visits.history'
const nameAnchor = (id: string): string => `visits.${id}`

interface HistoryProps {
  readonly visits: readonly Visit[]
  readonly shown: string
  readonly onShow: (id: string) => void
}

export const History = ({ visits, shown, onShow }: HistoryProps) => (
  <section className="stack" aria-labelledby={HISTORY}>
    <h2 id={HISTORY} tabIndex={-1}>
      Uw bezoeken
    </h2>
    <ul className="tasks">
      {visits.map((visit) => (
        <Line key={visit.id} visit={visit} isShown={visit.id === shown} onShow={onShow} />
      ))}
    </ul>
  </section>
)

interface LineProps {
  readonly visit: Visit
  readonly isShown: boolean
  readonly onShow: (id: string) => void
}

function Line({ visit, isShown, onShow }: LineProps) {
  const mayWrite = useMayWrite()
  const name = visitName(visit)
  const erase = (): void => {
    editAndGo(removeVisit(visit.id), HISTORY)
    announce('Het bezoek is gewist. U kunt dit ongedaan maken.')
  }
  return (
    <li>
      <button
        id={nameAnchor(visit.id)}
        type="button"
        className="text-button"
        aria-current={isShown}
        onClick={() => onShow(visit.id)}
      >
        {name}
      </button>
      {mayWrite && (
        <SureButton
          id={`${nameAnchor(visit.id)}.erase`}
          words="Wis het bezoek"
          which={name}
          question="Wilt u dit bezoek wissen?"
          yes="Ja, wis dit bezoek"
          no="Nee, bewaar het"
          onSure={erase}
        >
          <p>
            De zelfscan, de vraag, het programma en het verslag gaan weg. Een ambitie of scholing die u maakte, blijft.
          </p>
        </SureButton>
      )}
    </li>
  )
}
