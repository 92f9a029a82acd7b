// What belongs to no talk alone: cards of ten minutes through the year, invented situations to practise with, and cards of the school itself.
import { memo } from 'react'
import { conversation } from '#assets/conversation/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import { knownWord } from '#shared/school/field.ts'
import { TALK_RHYTHM } from '#shared/school/talk-anchors.ts'
import { addTalk, setTalkRhythm } from '#shared/school/talk-edits.ts'
import { talkAnchor } from '#shared/school/talk-anchors.ts'
import { talkRhythms, type TalkRhythm } from '#shared/school/vocabulary.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ChoiceField } from '../../components/fields.tsx'
import { ListEditor } from '../../lists/list-editor.tsx'
import { catalogue } from '../../session/content.ts'
import { editAndGo } from '../../session/edit-and-go.ts'
import { newId } from '../../session/new-id.ts'
import { presentRoute } from '../../session/route.ts'
import { useMayWrite, useSchool } from '../../session/school-store.ts'
import { useWords } from '../../session/school-words.ts'

const rhythmWords: Readonly<Record<TalkRhythm, string>> = {
  two: 'Twee keer, in september en februari',
  six: 'Zes keer',
  none: 'Niet'
}

export const MoreOfTalks = () => (
  <section className="stack measure" aria-labelledby="talk.short">
    <h2 id="talk.short">Tien minuten in een gewone vergadering</h2>
    <p>Met één kaart van tien minuten houdt u het profiel levend. Die kaarten staan vanzelf in de planning.</p>
    <Rhythm />
    <Disclosure summary="De zes kaarten van tien minuten">
      <ShortCards />
    </Disclosure>
    <Disclosure summary="Verzonnen situaties om mee te oefenen">
      <Practice />
    </Disclosure>
    <Disclosure summary="Eigen kaarten" holds={OWN}>
      <OwnCards />
    </Disclosure>
  </section>
)

const OWN = ['ownCards'] as const
const OwnCards = memo(() => <ListEditor list="ownCards" />)

function Rhythm() {
  const rhythm = useSchool(({ internal }) => knownWord(talkRhythms, internal.talkRhythm))
  return (
    <ChoiceField
      id={TALK_RHYTHM}
      label="Hoe vaak per schooljaar?"
      value={rhythm}
      options={talkRhythms.map((value) => ({ value, label: rhythmWords[value] }))}
      makeEdit={(value) => setTalkRhythm(talkRhythms.find((one) => one === value) ?? 'two')}
    />
  )
}

function ShortCards() {
  const words = useWords()
  const mayWrite = useMayWrite()
  return (
    <ul className="talk-cards">
      {conversation.tenMinutes.cards.map(({ id, question, how }) => (
        <li key={id}>
          <p>
            <strong>{catalogue.planning.tenMinutes[id].title}</strong> {fill(question, words)}
          </p>
          <p className="small soft">{fill(how, words)}</p>
          {mayWrite && (
            <button type="button" className="text-button" onClick={() => beginShort(id)}>
              Gebruik deze kaart<span className="unseen">: {catalogue.planning.tenMinutes[id].title}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}

function beginShort(card: string): void {
  const here = presentRoute()
  if (here.name !== 'school') return
  const id = newId()
  editAndGo(addTalk(id, { form: 'ten-minutes', cards: [card] }), {
    route: { ...here, screen: { name: 'talk', talk: id } },
    field: talkAnchor(id, 'day'),
    caret: null
  })
}

function Practice() {
  const words = useWords()
  const sector = useSchool(({ identity }) => identity.sector)
  return (
    <ul>
      {conversation.tenMinutes.practice
        .filter(({ sectors }) => sectors.includes(sector))
        .map(({ id, text }) => (
          <li key={id}>{fill(text, words)}</li>
        ))}
    </ul>
  )
}
