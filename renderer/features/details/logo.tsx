// The school's logo: choose a picture, say what it shows, or take it away. It stands at the top of every document.
import { Button, FileButton } from '@mantine/core'
import { useRef, useState } from 'react'
import { setLogo, setLogoAlt } from '#shared/school/edits.ts'
import type { Logo } from '#shared/school/school.ts'
import { TextField } from '../../components/fields.tsx'
import { ToldProblem } from '../../components/told-problem.tsx'
import { announce } from '../../session/announce.ts'
import { goToField, type Place } from '../../session/place.ts'
import { presentRoute } from '../../session/route.ts'
import { edit, useMayWrite, useSchool } from '../../session/school-store.ts'
import { readLogo } from './read-logo.ts'

const CHOOSE = 'identity.logo'
const ALT = 'identity.logo.alt'
const place = (field: string): Place => ({ route: presentRoute(), field, caret: null })

export function LogoPart() {
  const logo = useSchool((school) => school.identity.logo)
  const mayWrite = useMayWrite()
  const [problem, setProblem] = useState<string>()
  const forget = useRef<() => void>(null)
  const take = async (file: File | null): Promise<void> => {
    if (file === null) return
    const read = await readLogo(file)
    // The same file may be chosen again.
    forget.current?.()
    setProblem(read.ok ? undefined : read.message)
    if (!read.ok) return
    edit(setLogo(read.logo), { before: place(CHOOSE), after: place(ALT) })
    goToField(ALT)
    announce('Het logo is toegevoegd. Beschrijf nu wat erop te zien is.')
  }
  const remove = (): void => {
    edit(setLogo(null), { before: place(ALT), after: place(CHOOSE) })
    goToField(CHOOSE)
    announce('Het logo is weggehaald. U kunt dit ongedaan maken.')
  }
  return (
    <section className="form" aria-labelledby="logo-title">
      <h2 id="logo-title">Logo van de school</h2>
      <p>
        Het logo komt bovenaan elk document. Kies een plaatje: PNG of JPG. Het programma maakt het zelf klein genoeg.
      </p>
      {logo !== null && <Chosen logo={logo} />}
      {mayWrite && (
        <div className="row">
          <FileButton resetRef={forget} accept="image/png,image/jpeg" onChange={(file) => void take(file)}>
            {(props) => (
              <Button {...props} id={CHOOSE} variant="default">
                {logo === null ? 'Kies een logo' : 'Kies een ander logo'}
              </Button>
            )}
          </FileButton>
          {logo !== null && (
            <Button variant="default" onClick={remove}>
              Haal het logo weg
            </Button>
          )}
        </div>
      )}
      <ToldProblem problem={problem} />
    </section>
  )
}

function Chosen({ logo: { type, data, width, height, alt } }: { readonly logo: Logo }) {
  return (
    <>
      <img
        className="logo logo-preview"
        alt={alt.trim() === '' ? 'Logo van de school' : alt}
        width={width}
        height={height}
        src={`data:image/${type};base64,${data}`}
      />
      <TextField
        id={ALT}
        label="Wat is er op het logo te zien?"
        description="Voor wie het niet kan zien. Bijvoorbeeld: een boom met de naam van de school"
        value={alt}
        makeEdit={setLogoAlt}
      />
    </>
  )
}
