// The fixed text on the duty of care, which the document adds to what the school writes itself: to read, with what a director
// should know of it.
import { useMemo } from 'react'
import { fill } from '#shared/catalogue/fill.ts'
import { frameFor, groundFor } from '#shared/law/frames.ts'
import { GroundNote } from '../../../components/ground-note.tsx'
import { catalogue } from '../../../session/content.ts'
import { useOfferYear } from '../../../session/round.ts'
import { useSchool } from '../../../session/school-store.ts'
import { useWords } from '../../../session/school-words.ts'

export function DutyOfCare() {
  const words = useWords()
  const offerYear = useOfferYear()
  const sector = useSchool((school) => school.identity.sector)
  const { text, short, explanation, ground } = useMemo(() => {
    const { dutyOfCare } = frameFor(catalogue, sector, offerYear)
    return {
      text: dutyOfCare.text.map((paragraph) => fill(paragraph, words)),
      short: fill(dutyOfCare.short, words),
      explanation: dutyOfCare.explanation.map((sentence) => fill(sentence, words)),
      ground: groundFor(catalogue, sector, 'duty-of-care', offerYear, words)
    }
  }, [sector, offerYear, words])
  return (
    <section className="stack" aria-labelledby="duty-title">
      <h2 id="duty-title">Deze tekst komt erbij</h2>
      <p>
        Dit mogen ouders volgens de wet verwachten als zij een kind aanmelden. De tekst komt vanzelf in het document,
        onder uw eigen tekst. U kunt haar niet veranderen.
      </p>
      <div className="example">
        {text.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <details>
        <summary>Zo staat het in de schoolgids en op de bladzijde voor ouders</summary>
        <div className="example">
          <p>{short}</p>
        </div>
      </details>
      <h3>Goed om te weten</h3>
      <ul>
        {explanation.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <GroundNote ground={ground} />
    </section>
  )
}
