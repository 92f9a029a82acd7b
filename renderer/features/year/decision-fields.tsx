// What is adopted, when, by whom and on what mandate; and whether it is about the whole profile too.
import { sectionData } from '#shared/law/section-page.ts'
import { keepsFromWhole } from '#shared/law/whole-profile.ts'
import { decideAsBefore, setRoundField } from '#shared/school/round-edits.ts'
import { listedPhrases, small } from '#shared/text.ts'
import { adoptedOptions, adopterOptions } from '#shared/year/round-words.ts'
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { DayField, TextField } from '../../components/fields.tsx'
import { ToScreen } from '../../components/link.tsx'
import { Symbol } from '../../components/symbols.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useLateOffer, useOfferYear, useRound, useRoundKey } from '../../session/round.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { stepAnchor } from '../../session/year-anchors.ts'
import { Choice } from './choice.tsx'
import { useInYear } from './round-fields.tsx'
import { RoundTickField, Tick } from './tick.tsx'
import { useYearBefore } from '../../session/year-before.ts'

export function DecisionFields() {
  const adoption = useRound((round) => round.adoption)
  const offerYear = useOfferYear()
  const key = useRoundKey()
  /** It is about the offer, and nothing else. */
  const isBetween = useRound(({ kind }) => kind === 'interim')
  const isForMany = adoption.forMany === 'yes'
  const inYear = useInYear()
  return (
    <div className="stack">
      {!isBetween && <AsBefore />}
      {!isBetween && (
        <Choice
          id="round.adoption.what"
          legend="Wat wordt vastgesteld?"
          options={adoptedOptions(offerYear)}
          value={adoption.what === 'both' ? 'guide' : adoption.what}
          makeEdit={(value) => setRoundField(key, 'round.adoption.what', value)}
        />
      )}
      {!isBetween && (adoption.what === 'guide' || adoption.what === 'both') && (
        <WholeToo isOn={adoption.what === 'both'} />
      )}
      <DayField
        id="round.adoption.day"
        label="Dag van het besluit"
        description={inYear('Leg het besluit vast als het genomen is. Bijvoorbeeld 22-6-{jaar}')}
        value={adoption.day}
        makeEdit={(value) => setRoundField(key, 'round.adoption.day', value)}
      />
      <Choice
        id="round.adoption.by"
        legend="Wie stelt vast?"
        options={adopterOptions}
        value={adoption.by}
        makeEdit={(value) => setRoundField(key, 'round.adoption.by', value)}
      />
      {(adoption.by === 'director' || adoption.mandate !== '') && (
        <TextField
          id="round.adoption.mandate"
          label="Waar staat dat mandaat?"
          description="Bijvoorbeeld: managementstatuut, artikel 6"
          value={adoption.mandate}
          makeEdit={(value) => setRoundField(key, 'round.adoption.mandate', value)}
        />
      )}
      {(adoption.by === 'board' || isForMany) && (
        <RoundTickField
          id="round.adoption.forMany"
          label="Het bestuur nam dit besluit voor meer scholen tegelijk"
          help="Dan is ons eigen vaststellingsbesluit niet nodig. Vul hieronder het kenmerk van het besluit in."
        />
      )}
      <TextField
        id="round.adoption.number"
        label={isForMany ? 'Kenmerk van het besluit van het bestuur' : 'Nummer van het besluit'}
        description="Mag leeg blijven."
        value={adoption.number}
        makeEdit={(value) => setRoundField(key, 'round.adoption.number', value)}
      />
    </div>
  )
}

/** One press for what and by whom, where the year before said both and this year says nothing yet. */
function AsBefore() {
  const { what, by } = useRound((round) => round.adoption)
  const earlier = useYearBefore('adoption')
  const offerYear = useOfferYear()
  const key = useRoundKey()
  const mayWrite = useMayWrite()
  const then = earlier?.before.round.adoption
  const decider = adopterOptions.find(({ value }) => value === then?.by)
  const isYearly = then?.what === 'guide' || then?.what === 'both'
  const thing = adoptedOptions(offerYear).find(({ value }) => value === 'guide')
  if (!mayWrite || then === undefined || what !== 'unknown' || by !== 'unknown') return null
  if (!isYearly || thing === undefined || decider === undefined) return null
  return (
    <Button
      id="round.adoption.before"
      variant="default"
      onClick={() => editAndGo(decideAsBefore(key, then), 'round.adoption.day')}
    >
      {`Net als ${earlier?.when === 'Vorig jaar' ? 'vorig jaar' : 'toen'}: ${small(thing.words)}, door ${small(decider.words)}`}
    </Button>
  )
}

/** Only where every section was looked at; what was ticked before stays to be taken back. */
function WholeToo({ isOn }: { readonly isOn: boolean }) {
  const school = useLateSchool()
  const offer = useLateOffer()
  const today = useToday()
  const key = useRoundKey()
  const open = useMemo(() => keepsFromWhole(school, offer, today), [school, offer, today])
  const names = open.map((id) => sectionData(catalogue, id).title)
  const shown = names.slice(0, SHOWN)
  const more = names.length - shown.length
  return (
    <div className="stack-s">
      <Tick
        id="round.adoption.whole"
        label="Dit besluit geldt ook voor het hele profiel (vier jaar begint opnieuw)"
        isOn={isOn}
        disabled={open.length > 0 && !isOn}
        onChange={(on) => edit(setRoundField(key, 'round.adoption.what', on ? 'both' : 'guide'))}
      />
      {open.length > 0 && (
        <p className={isOn ? 'check-this' : 'small'}>
          {isOn && <Symbol name="warn" />} Het hele profiel kan pas mee als u elk onderdeel hebt nagekeken. Nog niet
          nagekeken: {more > 0 ? `${shown.join(', ')} en nog ${more}` : listedPhrases(shown)}.{' '}
          <ToScreen screen={{ name: 'year' }} field={stepAnchor('review')}>
            Kijk ze na
          </ToScreen>
        </p>
      )}
    </div>
  )
}

const SHOWN = 4
