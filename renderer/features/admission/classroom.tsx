// "Wat kan ik doen bij …?", for a teacher: in the class first, then who knows of it, what there is to use, and which step comes next.
import { needsContent } from '#assets/needs/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Need } from '#shared/catalogue/needs-content.ts'
import { whereBehind } from '#shared/documents/need-answer-words.ts'
import { classroomAnswer, classroomSteps } from '#shared/needs/classroom.ts'
import type { School } from '#shared/school/school.ts'
import { ToScreen } from '../../components/link.tsx'
import { catalogue } from '../../session/content.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'

export function Classroom({ needs }: { readonly needs: readonly Need[] }) {
  const school = useLateSchool()
  if (needs.length === 0) return null
  return (
    <>
      {needs.map((need) => (
        <InClassroom key={need.id} need={need} school={school} />
      ))}
      <Steps school={school} />
    </>
  )
}

function InClassroom({ need, school }: { readonly need: Need; readonly school: School }) {
  const words = useWords()
  const { isInClass, agreements, colleagues, material, arrangements } = classroomAnswer(school, need, needsContent)
  const title = `admission.class.${need.id}`
  const hasSteps = classroomSteps(school).length > 0
  return (
    <section className="stack" aria-labelledby={title}>
      <div>
        <h2 id={title}>{need.name}</h2>
        {need.plain !== '' && <p className="soft">{fill(need.plain, words)}</p>}
      </div>
      <div className="stack-s">
        <h3>{fill('In {de klas}', words)}</h3>
        {isInClass && (
          <p>
            {fill('Onze school zegt: dit kan gewoon in {de klas}, zonder extra hulp.', words)}
            {agreements.length === 0 && ' Hoe, staat nog niet in het profiel.'}
          </p>
        )}
        {agreements.length > 0 ? (
          <ul>
            {agreements.map(({ id, text, how }) => (
              <li key={id}>
                {text}
                {how.trim() !== '' && <p className="soft">Zo doen wij dit: {how}</p>}
              </li>
            ))}
          </ul>
        ) : (
          !isInClass && <p>Hierover staat nog niets in het profiel. {nextSteps(colleagues.length > 0, hasSteps)}</p>
        )}
      </div>
      {colleagues.length > 0 && (
        <div className="stack-s">
          <h3>Wie weet hier meer van?</h3>
          <ul>
            {colleagues.map(({ id, name, where }) => (
              <li key={id}>
                {name}
                {whereBehind(catalogue, where)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {material.length > 0 && (
        <div className="stack-s">
          <h3>Wat kunt u gebruiken?</h3>
          <ul>
            {material.map(({ id, name, remark }) => (
              <li key={id}>{remark.trim() === '' ? name : `${name}: ${remark}`}</li>
            ))}
          </ul>
        </div>
      )}
      {arrangements.length > 0 && (
        <div className="stack-s">
          <h3>Welke extra hulp is er?</h3>
          <ul>
            {arrangements.map(({ id, question, what, byWhom }) => (
              <li key={id}>
                {question}
                {what.trim() !== '' && <p className="soft">{what}</p>}
                {byWhom.trim() !== '' && <p className="soft">Door: {byWhom}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

/** Only what stands below is pointed at. */
function nextSteps(hasColleagues: boolean, hasSteps: boolean): string {
  if (hasColleagues)
    return hasSteps ? 'Vraag een collega hieronder, of kijk bij de stappen.' : 'Vraag een collega hieronder.'
  return hasSteps ? 'Kijk hieronder bij de stappen.' : 'Vraag het aan uw directie of intern begeleider.'
}

function Steps({ school }: { readonly school: School }) {
  const words = useWords()
  const steps = classroomSteps(school)
  return (
    <section className="stack-s" aria-labelledby="admission.steps">
      <h2 id="admission.steps">{fill('Lukt het niet? De {stappen}', words)}</h2>
      {steps.length === 0 ? (
        <p>
          Deze staan nog niet in het profiel.{' '}
          <ToScreen screen={{ name: 'section', section: 'supportStructure' }}>Naar Ondersteuningsstructuur</ToScreen>
        </p>
      ) : (
        <ol>
          {steps.map(({ id, name, what, who }) => (
            <li key={id}>
              <strong>{name}</strong>
              {what.trim() !== '' && <p>{what}</p>}
              {who.trim() !== '' && <p className="soft">Wie: {who}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
