// What the director must know or choose, above every screen: not saved, changed outside, read-only, example school.
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Kept, Theirs } from '#shared/contract/contract.ts'
import { Banner, GeneralBanner } from '../components/banner.tsx'
import { To, ToScreen } from '../components/link.tsx'
import { Symbol } from '../components/symbols.tsx'
import { saveBannerHeight } from '../components/covering.ts'
import { CopiesBanner } from './copies-banner.tsx'
import { askOrTell } from '../session/host.ts'
import { HeldBanners } from './held-work.tsx'
import { START } from '../session/route.ts'
import { saveCopy, saveNow } from '../session/saving.ts'
import { allSent, closeRemark, openSchool, take, tryStranded, useOpen, useSchool } from '../session/school-store.ts'
import { saveBanner } from '../session/visit.ts'

export function Banners() {
  return (
    <>
      <GeneralBanner />
      <SaveBanner />
      <HeldBanners />
      <NoSpareBanner />
      <AccessBanner />
      <RemarkBanner />
      <CopiesBanner />
      <ExampleBanner />
    </>
  )
}

/** Not saved: stays in sight, and can be gone to. */
function UnsavedBanner({ children }: { readonly children: ReactNode }) {
  return (
    <div className="banner" data-tone="warn" id={saveBanner} tabIndex={-1} ref={saveBannerHeight}>
      {children}
    </div>
  )
}

const keptWords: Readonly<Record<Kept, string>> = {
  'not-yet': '',
  kept: 'Het programma bewaart er ook een noodkopie van op deze computer.',
  failed: 'Een noodkopie op deze computer lukt ook niet. Laat dit venster open.'
}

function SaveBanner() {
  const save = useOpen((state) => state.save)
  const cutOff = useOpen((state) => state.cutOff)
  const stranded = useOpen((state) => state.stranded)
  if (stranded) return <StrandedBanner />
  if (save.kind === 'conflict')
    return <ConflictBanner message={`${save.problem.message} ${keptWords[save.kept]}`} theirs={save.theirs} />
  if (save.kind === 'failed') {
    return (
      <UnsavedBanner>
        <p>
          <Symbol name="warn" /> <strong>Niet opgeslagen.</strong> {save.problem.message} Uw tekst staat nog in dit
          venster. {keptWords[save.kept]}
        </p>
        <div className="row">
          <Button onClick={() => void saveNow()}>Probeer opnieuw</Button>
          <Button variant="default" onClick={() => void saveCopy()}>
            Bewaar kopie elders
          </Button>
        </div>
      </UnsavedBanner>
    )
  }
  if (save.kind === 'silent' && !cutOff) {
    return (
      <UnsavedBanner>
        {save.allSaved ? (
          <p>
            <Symbol name="warn" /> <strong>Alles is opgeslagen.</strong> {save.problem.message}
          </p>
        ) : (
          <p>
            <Symbol name="warn" /> <strong>Nog niet opgeslagen.</strong> {save.problem.message} Uw tekst staat nog in
            dit venster. {keptWords[save.kept]}
          </p>
        )}
        <div className="row">
          <Button onClick={() => void saveCopy()}>Bewaar kopie elders</Button>
        </div>
      </UnsavedBanner>
    )
  }
  if (!cutOff) return null
  return (
    <UnsavedBanner>
      <p>
        <Symbol name="warn" /> <strong>Niet opgeslagen.</strong> Het programma achter dit venster antwoordt niet. Laat
        dit venster open: uw tekst staat er nog. Wij proberen het steeds opnieuw. Duurt het lang? Kopieer dan eerst uw
        laatste tekst naar een ander programma, zoals Word. Start daarna SOP-wijzer opnieuw.
      </p>
    </UnsavedBanner>
  )
}

/** The words are only here: the host holds another version of the school, or will not let this window write. */
function StrandedBanner() {
  const schoolId = useOpen((state) => state.schoolId)
  const refusal = useOpen((state) => state.refusal)
  const why =
    refusal?.message ??
    'Uw laatste tekst kan hier niet meer worden opgeslagen: de school is intussen op een andere plaats geopend of veranderd.'
  return (
    <UnsavedBanner>
      <p role="alert">
        <Symbol name="warn" /> <strong>Niet opgeslagen.</strong> {why} Kopieer eerst uw laatste tekst naar een ander
        programma, zoals Word. Laad daarna de school opnieuw.
      </p>
      <div className="row">
        <Button onClick={tryStranded}>Probeer opnieuw</Button>
        <Button variant="default" onClick={() => void openSchool(schoolId)}>
          Laad de school opnieuw
        </Button>
      </div>
    </UnsavedBanner>
  )
}

function ConflictBanner({ message, theirs }: { readonly message: string; readonly theirs: Theirs }) {
  const schoolId = useOpen((state) => state.schoolId)
  const resolve = async (keep: 'ours' | 'theirs'): Promise<void> => {
    if (!(await allSent())) return
    const opened = await askOrTell('school.resolve', { schoolId, keep })
    if (opened) take(opened)
  }
  const copy = (
    <Button variant={theirs === 'newer' ? 'filled' : 'default'} onClick={() => void saveCopy()}>
      Bewaar kopie elders
    </Button>
  )
  return (
    <UnsavedBanner>
      <p>
        <Symbol name="warn" /> <strong>Niet opgeslagen.</strong> {message}
      </p>
      <div className="row">
        {theirs === 'newer' && copy}
        {theirs !== 'newer' && <Button onClick={() => void resolve('ours')}>Ga verder met mijn versie</Button>}
        {theirs !== 'unusable' && (
          <Button variant="default" onClick={() => void resolve('theirs')}>
            {theirs === 'newer' ? 'Toon de versie op schijf' : 'Ga verder met de versie op schijf'}
          </Button>
        )}
        {theirs === 'unusable' && copy}
      </div>
    </UnsavedBanner>
  )
}

/** Only where saving itself goes well: what is not saved comes first. */
function NoSpareBanner() {
  const noSpare = useOpen((state) => state.noSpare)
  const isSaved = useOpen(
    ({ save, cutOff, stranded }) => !cutOff && !stranded && (save.kind === 'saved' || save.kind === 'saving')
  )
  if (noSpare === null || !isSaved) return null
  return (
    <Banner tone="note">
      <p aria-live="polite">
        <Symbol name="warn" /> {noSpare.message} Uw werk zelf wordt gewoon opgeslagen.
      </p>
      <div className="row">
        <Button variant="default" onClick={() => void saveCopy()}>
          Bewaar kopie elders
        </Button>
      </div>
    </Banner>
  )
}

function AccessBanner() {
  const access = useOpen((state) => state.access)
  const schoolId = useOpen((state) => state.schoolId)
  if (access.mode === 'write') return null
  const takeOver = async (): Promise<void> => {
    if (!(await allSent())) return
    const opened = await askOrTell('school.takeOver', { schoolId })
    if (opened) take(opened)
  }
  return (
    <Banner tone="note">
      <p aria-live="polite">
        <Symbol name="lock" /> <strong>Alleen lezen.</strong> {access.message}
      </p>
      {access.canTakeOver && (
        <div className="row">
          <Button onClick={() => void takeOver()}>
            {access.reason === 'pen-free' ? 'Werk hier verder' : 'Toch hier werken'}
          </Button>
        </div>
      )}
    </Banner>
  )
}

/** The earlier copies stand with the details of the school. */
function RemarkBanner() {
  const remark = useOpen((state) => state.remark)
  if (remark === null) return null
  return (
    <Banner tone="note">
      <p role="status">
        <Symbol name="warn" /> {remark} <ToScreen screen={{ name: 'details' }}>Bekijk de reservekopieën</ToScreen>
      </p>
      <button type="button" className="text-button" onClick={closeRemark}>
        Sluit deze melding
      </button>
    </Banner>
  )
}

function ExampleBanner() {
  const isExample = useSchool((school) => school.example)
  if (!isExample) return null
  return (
    <Banner tone="note">
      <p>
        <strong>Voorbeeldschool:</strong>{' '}
        <span className="where-room">verzonnen, om te bekijken en uit te proberen.</span>{' '}
        <To to={START}>Begin met uw eigen school</To>
      </p>
    </Banner>
  )
}
