// One theme of the outcome: its mean, how the answers are spread, its statements, and where it belongs in the profile.
import { conversation } from '#assets/conversation/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import type { Theme } from '#shared/catalogue/questionnaire-content.ts'
import { askedAs } from '#shared/questionnaire/asked-words.ts'
import type { ThemeCompared } from '#shared/questionnaire/compared.ts'
import { applies } from '#shared/law/applies.ts'
import { sectionPage } from '#shared/law/section-page.ts'
import { counted } from '#shared/text.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ToScreen } from '../../components/link.tsx'
import type { ThemeResult } from '#shared/questionnaire/results.ts'
import { catalogue } from '../../session/content.ts'
import { useToday } from '../../session/host.ts'
import { useLateSchool } from '../../session/late-school.ts'
import { useWords } from '../../session/school-words.ts'
import { questionnaires } from './content.ts'
import { beforeWords, inOrderOfTalk, meanWords, talkWords } from './outcome-words.ts'
import type { ScanProps } from './scan-props.ts'
import { Spread } from './spread.tsx'
import { StatementView } from './statement-view.tsx'

interface ThemeViewProps {
  readonly scan: ScanProps['now']['scan']
  readonly theme: Theme
  readonly result: ThemeResult
  /** Beside last time; undefined where there is none, or no number. */
  readonly before: ThemeCompared | undefined
  readonly lastYear: string | undefined
}

export function ThemeView({ scan, theme, result, before, lastYear }: ThemeViewProps) {
  const words = useWords()
  const title = `scan.theme.${theme.id}`
  const talk = talkWords(result)
  return (
    <section className="theme stack-s" aria-labelledby={title}>
      <h2 id={title}>{theme.title}</h2>
      <p>
        <strong>{meanWords(result.mean)}</strong>
        {talk !== '' && `. ${talk}`}
      </p>
      {result.spread !== null && <Spread chosen={result.spread} />}
      {before !== undefined && lastYear !== undefined && <p>{beforeWords(before, lastYear)}</p>}
      <Sections theme={theme} />
      {scan.questionnaire === 'school' && <Cards theme={theme} />}
      <Disclosure summary={`Alle stellingen (${result.statements.length})`}>
        <ul className="statements">
          {inOrderOfTalk(result.statements).map((statement) => (
            <StatementView
              key={statement.id}
              text={askedAs(scan, questionnaires[scan.questionnaire], statement.id, words)}
              result={statement}
            />
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}

function Sections({ theme: { targets } }: Pick<ThemeViewProps, 'theme'>) {
  const school = useLateSchool()
  const today = useToday()
  const sections = targets.filter((id) => applies(school, id))
  if (sections.length === 0) return null
  return (
    <p className="row">
      <span className="soft">Hoort bij:</span>
      {sections.map((section) => (
        <ToScreen key={section} screen={{ name: 'section', section }}>
          {sectionPage(catalogue, section, school, today).title}
        </ToScreen>
      ))}
    </p>
  )
}

/** What a talk with the team can ask about it. */
function Cards({ theme: { id } }: Pick<ThemeViewProps, 'theme'>) {
  const words = useWords()
  const sector = useLateSchool().identity.sector
  const cards = conversation.cards.cards.filter(({ scan, sectors }) => scan.includes(id) && sectors.includes(sector))
  if (cards.length === 0) return null
  return (
    <Disclosure summary={`Praat hierover met uw team (${counted(cards.length, 'kaart', 'kaarten')})`}>
      <ul>
        {cards.map((card) => (
          <li key={card.id}>{fill(card.question, words)}</li>
        ))}
      </ul>
      <p>
        <ToScreen screen={{ name: 'talk' }}>Bereid een gesprek voor</ToScreen>
      </p>
    </Disclosure>
  )
}
