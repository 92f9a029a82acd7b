// "Kopieer van mijn andere school": choose a school, see what it can share, and take over what is wanted.
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SharedParts } from '#shared/school/copy-edits.ts'
import { copyShared, type SharedPart } from '#shared/school/copy-edits.ts'
import { listed } from '#shared/text.ts'
import { announce } from '../../session/announce.ts'
import { useHost } from '../../session/host.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { ChooseSchool, useOtherSchools } from './choose-school.tsx'

export function CopyFrom() {
  const others = useOtherSchools()
  const mayWrite = useMayWrite()
  if (!mayWrite || others.length === 0) return null
  return (
    <section className="form" aria-labelledby="copy-title">
      <h2 id="copy-title">Kopieer van mijn andere school</h2>
      <p>
        Leidt u twee scholen? Neem over wat voor beide geldt. Wat een school over zichzelf schreef en namen van
        collega's gaan niet mee.
      </p>
      <ChooseSchool others={others}>{(shared) => <Parts shared={shared} />}</ChooseSchool>
    </section>
  )
}

function Parts({ shared }: { readonly shared: SharedParts }) {
  const hasList = useSchool((school) => school.sections.basicSupport.agreements.length > 0)
  const { agreements } = shared.basicSupport
  const { board, partnership, otherPartnerships } = shared.identity
  const names = [board, partnership, ...otherPartnerships.map(({ name }) => name)].filter((name) => name.trim() !== '')
  const wordCount = Object.values(shared.words).filter((word) => word.trim() !== '').length
  const offered: readonly { readonly part: SharedPart; readonly words: string; readonly there: boolean }[] = [
    {
      part: 'names',
      words: `Namen: ${listed(names)}`,
      there: names.length > 0
    },
    { part: 'words', words: 'Zo heet het bij ons: de eigen woorden', there: wordCount > 0 },
    {
      part: 'agreements',
      words: `De lijst met ${agreements.length} afspraken over basisondersteuning${hasList ? '. Die komt in de plaats van uw lijst; bij dezelfde afspraken blijft staan wat u schreef' : ''}`,
      there: agreements.length > 0
    },
    {
      part: 'partners',
      words: `${shared.partners.length} partners, met waarvoor u samenwerkt`,
      there: shared.partners.length > 0
    }
  ]
  const parts = offered.filter(({ there }) => there)
  const [chosen, setChosen] = useState<readonly SharedPart[]>([])
  if (parts.length === 0) return <p>Die school heeft nog niets om over te nemen.</p>
  return (
    <div className="stack">
      <fieldset className="plain-set stack-s">
        <legend>Wat neemt u over?</legend>
        {parts.map(({ part, words }) => (
          <label key={part} className="check">
            <input
              type="checkbox"
              checked={chosen.includes(part)}
              onChange={() =>
                setChosen(chosen.includes(part) ? chosen.filter((one) => one !== part) : [...chosen, part])
              }
            />
            <span>{words}</span>
          </label>
        ))}
      </fieldset>
      <Button
        disabled={chosen.length === 0}
        onClick={() => {
          edit(copyShared(shared, chosen, newId))
          announce('Overgenomen van uw andere school. U kunt dit ongedaan maken.')
          useHost.setState({ notice: 'Overgenomen van uw andere school. U kunt dit ongedaan maken met Ctrl+Z.' })
          setChosen([])
        }}
      >
        Neem over
      </Button>
    </div>
  )
}
