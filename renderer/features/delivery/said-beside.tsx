// What goes along beside the profile: whom the partnership can ask, whether it may pass the delivery on, and our question. What may say who somebody
// is, is pointed at before it goes out.
import { useMemo } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { hintsInDelivery } from '#shared/hints/delivery-hints.ts'
import { deliveryAnchor, setDeliveryField, setMayBeShared } from '#shared/school/delivery-edits.ts'
import { knownWord } from '#shared/school/field.ts'
import { yesOrNo } from '#shared/school/vocabulary.ts'
import { ChoiceField, LongTextField, TextField } from '../../components/fields.tsx'
import { HintsToLookAt } from '../../components/may-stay.tsx'
import { useLateSchool } from '../../session/late-school.ts'
import { useSchool } from '../../session/school-store.ts'
import { screenOfField } from '../../session/screens.ts'
import { useWords } from '../../session/school-words.ts'

const TITLE = 'delivery.beside'

const sharing = [
  { value: 'unknown', label: 'Kies' },
  { value: 'yes', label: 'Ja, andere scholen mogen dit lezen' },
  { value: 'no', label: 'Nee' }
]

export function SaidBeside() {
  const words = useWords()
  const { function: contact, email, mayBeShared, question } = useSchool(({ internal }) => internal.delivery)
  return (
    <section className="stack" aria-labelledby={TITLE}>
      <h2 id={TITLE} tabIndex={-1}>
        Wat u meegeeft
      </h2>
      <p className="measure">Dit staat niet in uw profiel. Het gaat alleen mee met de levering.</p>
      <div className="form">
        <TextField
          id={deliveryAnchor('function')}
          label="Bij wie kan het samenwerkingsverband terecht?"
          description="Schrijf een functie, geen naam. Bijvoorbeeld: intern begeleider."
          value={contact}
          makeEdit={(value) => setDeliveryField('function', value)}
        />
        <TextField
          id={deliveryAnchor('email')}
          label="Mailadres"
          description="Een algemeen adres, van niemand persoonlijk."
          value={email}
          makeEdit={(value) => setDeliveryField('email', value)}
        />
        <ChoiceField
          id={deliveryAnchor('mayBeShared')}
          label="Mag het samenwerkingsverband dit delen met andere scholen?"
          description="Andere scholen kunnen dan zien wat u biedt. Zolang u niets kiest, is het nee."
          value={knownWord(yesOrNo, mayBeShared)}
          options={sharing}
          makeEdit={(value) => setMayBeShared(yesOrNo.find((word) => word === value) ?? 'unknown')}
        />
        <LongTextField
          id={deliveryAnchor('question')}
          label={fill('Wat vraagt u aan {het samenwerkingsverband}?', words)}
          description="Noem geen namen en vertel niets over één leerling."
          value={question}
          makeEdit={(value) => setDeliveryField('question', value)}
        />
      </div>
      <LookAgain />
    </section>
  )
}

/** Nothing of it blocks anything. */
function LookAgain() {
  const school = useLateSchool()
  const hints = useMemo(() => hintsInDelivery(school), [school])
  if (hints.length === 0) return null
  return (
    <section className="hints stack-s" data-some aria-labelledby="delivery-hints-title">
      <h3 id="delivery-hints-title">Kijk hier nog naar</h3>
      <HintsToLookAt
        hints={hints}
        screenOf={({ field }) => screenOfField(field) ?? { name: 'delivery' }}
        next={TITLE}
      />
    </section>
  )
}
