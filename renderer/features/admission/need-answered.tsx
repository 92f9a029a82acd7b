// One need on the screen: what we offer, what we do not know, who can help, and what to talk about.
import { admissionContent } from '#assets/needs/index.ts'
import { fill } from '#shared/catalogue/fill.ts'
import { writeDay } from '#shared/day.ts'
import { BUNDLE_CLUSTER } from '#shared/delivery/region-needs.ts'
import { comingWords, helperWords, isNewDutch } from '#shared/documents/need-answer-words.ts'
import { neededWords, offerWords } from '#shared/documents/need-words.ts'
import type { NeedAnswer, NotKnown } from '#shared/needs/answer.ts'
import { needAnchor } from '#shared/school/anchors.ts'
import { fieldAnchor } from '#shared/school/lists.ts'
import { listedPhrases } from '#shared/text.ts'
import { ToScreen } from '../../components/link.tsx'
import { ReasonLine, ReasonList, reasonOf } from '../../components/need-reason.tsx'
import { catalogue } from '../../session/content.ts'
import { useWords } from '../../session/school-words.ts'

export function NeedAnswered({
  answer: { need, offered, notKnown, helpers, coming }
}: {
  readonly answer: NeedAnswer
}) {
  const words = useWords()
  const title = `admission.${need.cluster}.title.${need.id}`
  return (
    <section className="stack" aria-labelledby={title}>
      <div>
        <h2 id={title}>{need.name}</h2>
        {need.plain !== '' && <p className="soft">{fill(need.plain, words)}</p>}
      </div>
      {isNewDutch(need) && <p className="measure">{admissionContent.sentences.newDutch}</p>}
      {offered !== undefined && (
        <div className="stack-s">
          <h3>Wat wij bieden</h3>
          <p>
            {offerWords(offered, words)}{' '}
            <ToScreen screen={{ name: 'needs' }} field={needAnchor(need.id, 'name')}>
              Zo staat het bij de hulpvragen<span className="unseen">: {need.name}</span>
            </ToScreen>
          </p>
          {offered.restsOn.length > 0 && <ReasonList reasons={offered.restsOn.map(reasonOf)} />}
        </div>
      )}
      {notKnown.length > 0 && (
        <div className="stack-s">
          <h3>Wat wij niet weten</h3>
          {notKnown.map((what) => (
            <Unknown key={what.kind === 'one-person' ? what.expertise : what.kind} what={what} need={need} />
          ))}
        </div>
      )}
      {coming.length > 0 && (
        <div className="stack-s">
          <h3>Komt eraan</h3>
          <p>Dit is er nog niet. Beloof het dus niet aan ouders.</p>
          <ul>
            {coming.map((one) => (
              <li key={one.id}>
                <ToScreen screen={{ name: 'team' }} field={fieldAnchor('expertise', one.id, 'item')}>
                  {one.name}
                </ToScreen>
                : {comingWords(one)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {helpers.length > 0 && (
        <div className="stack-s">
          <h3>Wie kan meedenken</h3>
          <ul>
            {helpers.map((helper) => {
              const isPartner = helper.kind === 'partner'
              const field = fieldAnchor(isPartner ? 'partners' : 'expertise', helper.id, 'item')
              return (
                <li key={helper.id}>
                  <ToScreen
                    screen={isPartner ? { name: 'section', section: 'cooperation' } : { name: 'team' }}
                    field={field}
                  >
                    {helper.name}
                  </ToScreen>
                  {helperWords(catalogue, helper)}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {need.ask !== '' && (
        <div className="stack-s">
          <h3>Vragen voor het gesprek</h3>
          <p className="measure">{fill(need.ask, words)}</p>
        </div>
      )}
    </section>
  )
}

function Unknown({ what, need }: { readonly what: NotKnown; readonly need: NeedAnswer['need'] }) {
  const words = useWords()
  const link =
    need.cluster === BUNDLE_CLUSTER ? (
      'Deze hulpvraag komt uit de bundel van uw regio. In uw eigen lijst staat zij niet.'
    ) : (
      <ToScreen screen={{ name: 'needs' }} field={needAnchor(need.id, 'name')}>
        Naar de hulpvraag<span className="unseen">: {need.name}</span>
      </ToScreen>
    )
  switch (what.kind) {
    case 'not-filled-in':
      return (
        <>
          <p>
            Hier vulde de school nog niets in. Dat is geen “nee”. {what.said.length > 0 && 'In uw profiel staat wel:'}
          </p>
          {what.said.length > 0 && (
            <ul>
              {what.said.map((reason) => (
                <li key={`${reason.kind} ${reason.id}`}>
                  <ReasonLine reason={reason} />
                </li>
              ))}
            </ul>
          )}
          <p>{link}</p>
        </>
      )
    case 'not-now':
      return (
        <p>
          Nu lukt dit de school niet alleen.{' '}
          {what.needed === '' ? 'Kijk samen wat nodig zou zijn.' : neededWords(what.needed)} {link}
        </p>
      )
    case 'asks-again':
      return (
        <p>
          Of dit nog klopt.{' '}
          {what.gone.length > 0 && (
            <>
              Het rustte op{' '}
              {listedPhrases(what.gone.map(({ name }) => (name === undefined ? 'iets dat nu weg is' : `“${name}”`)))},
              en dat is er nu niet meer.{' '}
            </>
          )}
          {link}
        </p>
      )
    case 'old':
      return (
        <p>
          Of dit nog klopt: {fill('de school', words)} bevestigde dit op {writeDay(what.day)}. {link}
        </p>
      )
    case 'one-person':
      return <p>Of dit altijd kan: {what.expertise} hangt aan één collega. Dat ziet alleen uw school.</p>
  }
}
