// The end of a talk: what the team works at, what it stops with, who writes what, who was there, and when it hears what became of it.
import { talkAnchor, talkRowAnchor } from '#shared/school/talk-anchors.ts'
import { setTalkField, setTalkRowField, type Talk } from '#shared/school/talk-edits.ts'
import { ChoiceField, DayField, LongTextField, TextField } from '../../components/fields.tsx'
import { toldFault } from '#shared/conversation/talk.ts'
import { Symbol } from '../../components/symbols.tsx'
import { useToday } from '../../session/host.ts'
import { catalogue } from '../../session/content.ts'
import { TalkRowList } from './talk-rows.tsx'

const MOST_WORK = 3

export function Closing({ talk }: { readonly talk: Talk }) {
  const { id } = talk
  return (
    <>
      <section className="stack measure" aria-labelledby="talk.work">
        <h2 id="talk.work">Waar werkt u aan?</h2>
        <p>Kies hooguit drie dingen. Zeg ook waar u mee stopt.</p>
        <TalkRowList
          talk={id}
          list="work"
          rows={talk.work}
          first="what"
          most={MOST_WORK}
          add="Voeg iets toe om aan te werken"
          noun="punt"
        >
          {(row, at) => (
            <TextField
              id={talkRowAnchor(id, 'work', row.id, 'what')}
              label={`Punt ${at + 1}`}
              value={row.what}
              makeEdit={(value) => setTalkRowField(id, 'work', row.id, 'what', value)}
            />
          )}
        </TalkRowList>
        <LongTextField
          id={talkAnchor(id, 'stops')}
          label="Waar stopt u mee, of wat doet u niet?"
          value={talk.stops}
          makeEdit={(value) => setTalkField(id, 'stops', value)}
        />
      </section>
      <section className="stack measure" aria-labelledby="talk.writing">
        <h2 id="talk.writing">Wie schrijft welke tekst?</h2>
        <TalkRowList talk={id} list="writing" rows={talk.writing} first="section" add="Voeg een tekst toe" noun="tekst">
          {(row, at) => <WritingRow talk={id} row={row} place={at} />}
        </TalkRowList>
      </section>
      <section className="stack measure" aria-labelledby="talk.present">
        <h2 id="talk.present">Wie waren erbij?</h2>
        <p>Schrijf functies op, geen namen. Zo staat het ook in het verslag.</p>
        <TalkRowList talk={id} list="present" rows={talk.present} first="who" add="Voeg een functie toe" noun="functie">
          {(row, at) => (
            <div className="days">
              <TextField
                id={talkRowAnchor(id, 'present', row.id, 'who')}
                label={`Functie ${at + 1}`}
                description="Bijvoorbeeld leraren"
                value={row.who}
                makeEdit={(value) => setTalkRowField(id, 'present', row.id, 'who', value)}
              />
              <TextField
                id={talkRowAnchor(id, 'present', row.id, 'number')}
                label={
                  <>
                    Hoeveel?<span className="unseen"> (functie {at + 1})</span>
                  </>
                }
                description="Bijvoorbeeld 6"
                value={row.number}
                makeEdit={(value) => setTalkRowField(id, 'present', row.id, 'number', value)}
              />
            </div>
          )}
        </TalkRowList>
      </section>
      <section className="stack measure" aria-labelledby="talk.told">
        <h2 id="talk.told">Wanneer hoort het team wat u ermee deed?</h2>
        <div className="days">
          <DayField
            id={talkAnchor(id, 'tellBy')}
            label="Uiterlijk op"
            description="Leeg: binnen twee weken"
            value={talk.tellBy}
            makeEdit={(value) => setTalkField(id, 'tellBy', value)}
          />
          <DayField
            id={talkAnchor(id, 'toldOn')}
            label="Verteld op"
            value={talk.toldOn}
            makeEdit={(value) => setTalkField(id, 'toldOn', value)}
          />
        </div>
        <ToldFault talk={talk} />
      </section>
    </>
  )
}

const faults = {
  'to-come': 'Deze dag komt nog. Hoorde het team het al? Vul dan de dag in waarop u het vertelde.',
  'before-talk': 'Deze dag is vóór het gesprek. Kijk of beide dagen kloppen.'
} as const

function ToldFault({ talk }: { readonly talk: Talk }) {
  const fault = toldFault(talk, useToday())
  return (
    <div aria-live="polite">
      {fault !== undefined && (
        <p className="check-this">
          <Symbol name="warn" /> {faults[fault]}
        </p>
      )}
    </div>
  )
}

interface WritingRowProps {
  readonly talk: string
  readonly row: Talk['writing'][number]
  readonly place: number
}

function WritingRow({ talk, row, place }: WritingRowProps) {
  const at = (field: string): string => talkRowAnchor(talk, 'writing', row.id, field)
  const about = <span className="unseen"> (tekst {place + 1})</span>
  return (
    <>
      <ChoiceField
        id={at('section')}
        label={<>Welk onderdeel?{about}</>}
        value={row.section}
        options={[
          { value: '', label: 'Kies' },
          ...catalogue.sections.map(({ id, title }) => ({ value: id, label: title }))
        ]}
        makeEdit={(value) => setTalkRowField(talk, 'writing', row.id, 'section', value)}
      />
      <div className="days">
        <TextField
          id={at('who')}
          label={<>Wie schrijft?{about}</>}
          description="Een functie, geen naam"
          value={row.who}
          makeEdit={(value) => setTalkRowField(talk, 'writing', row.id, 'who', value)}
        />
        <DayField
          id={at('by')}
          label={<>Voor welke dag?{about}</>}
          value={row.by}
          makeEdit={(value) => setTalkRowField(talk, 'writing', row.id, 'by', value)}
        />
        <DayField
          id={at('doneOn')}
          label={<>Klaar op{about}</>}
          description="Mag leeg blijven"
          value={row.doneOn}
          makeEdit={(value) => setTalkRowField(talk, 'writing', row.id, 'doneOn', value)}
        />
      </div>
    </>
  )
}
