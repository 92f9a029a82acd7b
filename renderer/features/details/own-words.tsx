// "Zo heet het bij ons": the school's own words, used on every screen and in every document.
import { setOwnWord } from '#shared/school/edits.ts'
import type { OwnWordKey } from '#shared/school/school.ts'
import { TextField } from '../../components/fields.tsx'
import { catalogue } from '../../session/content.ts'
import { useSchool } from '../../session/school-store.ts'

/** Each with the word of the sector that it stands in for. */
const questions: readonly { readonly word: OwnWordKey; readonly label: string; readonly usual: string }[] = [
  { word: 'coordinator', label: 'Wie regelt de ondersteuning?', usual: 'intern begeleider' },
  {
    word: 'team',
    label: 'Hoe heet het team dat meedenkt? Schrijf “de” of “het” erbij',
    usual: 'het ondersteuningsteam'
  },
  { word: 'arrangement', label: 'Hoe heet één vorm van extra hulp?', usual: 'arrangement' },
  { word: 'arrangements', label: 'En meer dan één?', usual: 'arrangementen' },
  { word: 'step', label: 'Hoe heet een stap in de ondersteuning?', usual: 'stap' },
  { word: 'steps', label: 'En meer dan één?', usual: 'stappen' }
]

export function OwnWords() {
  const words = useSchool((school) => school.words)
  const usual = useSchool((school) => catalogue.words[school.identity.sector])
  return (
    <section className="form" aria-labelledby="words-title">
      <h2 id="words-title">Zo heet het bij ons</h2>
      <p>
        Deze woorden staan daarna in alle vragen en documenten. Laat u een vak leeg? Dan gebruiken wij het gewone woord.
      </p>
      {questions.map(({ word, label, usual: key }) => (
        <TextField
          key={word}
          id={`words.${word}`}
          label={label}
          description={`Gewoon woord: ${usual[key] ?? key}`}
          value={words[word]}
          makeEdit={(value) => setOwnWord(word, value)}
        />
      ))}
    </section>
  )
}
