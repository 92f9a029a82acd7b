// A talk is prepared: what it is about, how long it takes and with how many, its cards, who does what, and its papers.
import { conversation } from '#assets/conversation/index.ts'
import { formFor, formOf, minutesOf, tablesOf, talkBefore } from '#shared/conversation/talk.ts'
import { knownWord } from '#shared/school/field.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import { setTalkField, setTalkForm, setTalkRole, type Talk } from '#shared/school/talk-edits.ts'
import { talkForms } from '#shared/school/vocabulary.ts'
import { ToScreen } from '../../components/link.tsx'
import { Page } from '../../components/page.tsx'
import { ChoiceField, DayField, TextField } from '../../components/fields.tsx'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { newId } from '../../session/new-id.ts'
import { edit, useMayWrite } from '../../session/school-store.ts'
import { BecameList } from './became-list.tsx'
import { CardChoice } from './card-choice.tsx'
import { TalkPapers } from './talk-papers.tsx'
import { TalkNav } from './talk-nav.tsx'
import { useCardsOf } from './use-cards.ts'
import { dayWords } from './talk-words.ts'

export function Prepare({ talk }: { readonly talk: Talk }) {
  return (
    <Page
      title="Bereid het gesprek voor"
      above={<ToScreen screen={{ name: 'talk' }}>Alle gesprekken</ToScreen>}
      intro={<TalkNav talk={talk.id} />}
    >
      <div className="stack-l">
        <LastTime talk={talk} />
        <About talk={talk} />
        <CardChoice talk={talk} />
        <Tables talk={talk} />
        <Roles talk={talk} />
        <TalkPapers talk={talk} before />
        <p className="row">
          <ToScreen screen={{ name: 'talk', talk: talk.id, page: 'hold' }} asButton>
            Toon het gesprek op het scherm
          </ToScreen>
        </p>
      </div>
    </Page>
  )
}

function LastTime({ talk }: { readonly talk: Talk }) {
  const school = useLateSchool()
  const today = useToday()
  const last = talkBefore(school, talk, today)
  if (last === undefined) return null
  return (
    <details>
      <summary>Wat werd er van de vorige keer? ({dayWords(last)})</summary>
      <BecameList talk={last} />
    </details>
  )
}

function About({ talk }: { readonly talk: Talk }) {
  const { id, form: chosen } = talk
  const form = formOf(talk, conversation)
  const people = Number(talk.people)
  const fitting = conversation.talk.forms.find((one) => one.id === formFor(people))
  const mayWrite = useMayWrite()
  return (
    <section className="stack measure" aria-labelledby="talk.about">
      <h2 id="talk.about">Waarover, wanneer en hoe lang?</h2>
      <ChoiceField
        id={talkAnchor(id, 'section')}
        label="Over welk onderdeel wilt u praten?"
        description="Eén onderdeel is genoeg. De kaarten volgen uw keuze."
        value={talk.section}
        options={[
          { value: '', label: 'Het hele profiel' },
          ...catalogue.sections.map((section) => ({ value: section.id, label: section.title }))
        ]}
        makeEdit={(value) => setTalkField(id, 'section', value)}
      />
      <TextField
        id={talkAnchor(id, 'people')}
        label="Hoeveel mensen doen mee?"
        description="Bijvoorbeeld 12"
        value={talk.people}
        makeEdit={(value) => setTalkField(id, 'people', value)}
      />
      <ChoiceField
        id={talkAnchor(id, 'form')}
        label="Hoe lang en hoe?"
        description={form === undefined ? undefined : `${form.what} ${form.when}`}
        value={knownWord(talkForms, chosen)}
        options={[
          ...(form === undefined ? [{ value: 'unknown', label: 'Kies' }] : []),
          ...conversation.talk.forms.map((one) => ({
            value: one.id,
            label: `${one.title} (${minutesOf(one)} minuten)`
          }))
        ]}
        makeEdit={(value) => setTalkForm(id, talkForms.find((one) => one === value) ?? 'unknown')}
      />
      {mayWrite && people > 0 && isUsual(chosen) && fitting !== undefined && fitting.id !== chosen && (
        <p className="row">
          Bij {people} mensen past: {fitting.title}.
          <button type="button" className="text-button" onClick={() => edit(setTalkForm(id, fitting.id))}>
            Kies {fitting.title}
          </button>
        </p>
      )}
      <div className="days">
        <DayField
          id={talkAnchor(id, 'day')}
          label="Dag van het gesprek"
          value={talk.day}
          makeEdit={(value) => setTalkField(id, 'day', value)}
        />
        {(chosen === 'twice' || talk.secondDay !== '') && (
          <DayField
            id={talkAnchor(id, 'secondDay')}
            label="Dag van de tweede keer"
            value={talk.secondDay}
            makeEdit={(value) => setTalkField(id, 'secondDay', value)}
          />
        )}
      </div>
    </section>
  )
}

/** Of these the number of people says which fits; any other she chose for its own sake. */
const isUsual = (form: string): boolean => ['long', 'small', 'large', 'unknown'].includes(form)

/** Nothing with one table. */
function Tables({ talk }: { readonly talk: Talk }) {
  const tables = tablesOf(Number(talk.people) || 0, talk.cards)
  const cards = useCardsOf(talk)
  if (tables.length < 2) return null
  return (
    <section className="stack-s measure" aria-labelledby="talk.tables">
      <h2 id="talk.tables">Aan tafel</h2>
      <p>Bij dit aantal mensen praat u aan {tables.length} tafels. Zo liggen alle kaarten ergens op tafel.</p>
      <ul>
        {tables.map((table, at) => (
          <li key={at}>
            <strong>
              Tafel {at + 1} ({table.people} mensen):
            </strong>{' '}
            {cards
              .filter((card) => table.cards.includes(card.id))
              .map(({ question }) => question)
              .join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Roles({ talk: { id, roles } }: { readonly talk: Talk }) {
  return (
    <section className="stack measure" aria-labelledby="talk.roles">
      <h2 id="talk.roles">Wie doet wat?</h2>
      <p>Schrijf een functie op, geen naam.</p>
      {conversation.talk.roles.map(({ id: role, title, text }) => {
        const known = roles.find((one) => one.role === role)
        return (
          <TextField
            key={role}
            id={`talk:${id}.roles.${role}`}
            label={title}
            description={text}
            value={known?.who ?? ''}
            makeEdit={(value) => setTalkRole(id, newId(), role, value)}
          />
        )
      })}
    </section>
  )
}
