// "Wat wij nog missen", found by rule. What is behind a lack already, or was put aside with a reason, is said with it: then it
// is not open. An empty name, day or choice is no lack: it is not filled in yet.
import type { Catalogue } from '../catalogue/catalogue.ts'
import { fill, type Words } from '../catalogue/fill.ts'
import { gapKinds, type GapKind } from '../catalogue/text-keys.ts'
import { writeDay, type IsoDay } from '../day.ts'
import { hasPartnership } from '../law/applies.ts'
import { isOnlyAtSchool } from '../school/expertise-places.ts'
import { agreementAnchor, qualificationAnchor } from '../school/anchors.ts'
import { byId } from '../school/internal-records.ts'
import { agreementTarget } from '../school/training-targets.ts'
import { fieldAnchor } from '../school/lists.ts'
import type { School } from '../school/school.ts'
import { nameOr } from '../text.ts'
import { behind, type Behind } from './behind.ts'
import { expiryOf } from './expiry.ts'
import type { Gap, GapAnswer } from './gap.ts'
import { inventory } from './inventory.ts'
import { wordsOfName } from './same-name.ts'

const everyWay: Gap['ways'] = ['training', 'ambition', 'go-to', 'dismiss']
const withoutAmbition: Gap['ways'] = ['training', 'go-to', 'dismiss']

interface Context {
  readonly school: School
  readonly catalogue: Catalogue
  readonly today: IsoDay
  readonly behind: Behind
  /** What a training, an ambition is called, by its id. */
  readonly nameOf: Readonly<Record<'training' | 'ambition', (id: string) => string>>
  readonly dismissed: ReadonlyMap<string, GapAnswer>
}

/** Every gap by kind, also those with an answer. */
export function findGaps(school: School, catalogue: Catalogue, today: IsoDay): readonly Gap[] {
  const training = byId(school.sections.training.items)
  const ambitions = byId(school.sections.ambitions.items)
  const nameOf: Context['nameOf'] = {
    training: (id) => training.get(id)?.goal ?? '',
    ambition: (id) => ambitions.get(id)?.what ?? ''
  }
  const context: Context = { school, catalogue, today, behind: behind(school), nameOf, dismissed: dismissedOf(school) }
  const found = [...qualificationGaps(context), ...expertiseGaps(context), ...agreementGaps(context)]
  const ids = new Set<string>()
  const once = found.filter(({ id }) => !ids.has(id) && ids.add(id))
  return gapKinds.flatMap((kind) => once.filter((gap) => gap.kind === kind))
}

/** What nobody works at yet and nobody put aside. */
export const openGaps = (gaps: readonly Gap[]): readonly Gap[] => gaps.filter(({ answer }) => answer === null)

/** Only with a reason is a gap put aside. */
const dismissedOf = ({ internal }: School): ReadonlyMap<string, GapAnswer> =>
  new Map(
    internal.dismissed
      .filter(({ reason }) => reason.trim() !== '')
      .map(({ gap, reason, day }) => [gap, { kind: 'dismissed', reason, day }])
  )

type Told = Pick<Gap, 'id' | 'kind' | 'field' | 'ways'> &
  Partial<Pick<Gap, 'expertise' | 'person' | 'qualification' | 'agreement'>>

/** `own`: what is said in place of the kind's own words. */
function gapOf(
  { catalogue, dismissed, nameOf }: Context,
  told: Told,
  given: Words,
  found: GapAnswer | null,
  own: { readonly sentence?: string; readonly open?: string } = {}
): Gap {
  const texts = { ...catalogue.gaps.kinds[told.kind], ...own }
  const answer = dismissed.get(told.id) ?? found
  const say = (text: string): string => fill(text, given)
  return {
    title: texts.title,
    sentence: answer === null ? `${say(texts.sentence)} ${say(texts.open)}` : say(texts.sentence),
    expertise: null,
    person: null,
    qualification: null,
    agreement: null,
    ...told,
    answer,
    answered:
      answer === null
        ? ''
        : fill(catalogue.gaps.answers[answer.kind], {
            wat:
              answer.kind === 'dismissed'
                ? answer.reason.trim()
                : nameOr(nameOf[answer.kind](answer.id), catalogue.gaps.nameless[answer.kind])
          })
  }
}

function expertiseGaps(context: Context): readonly Gap[] {
  const { school, catalogue } = context
  const { nameless, trained } = catalogue.gaps
  return inventory(school).flatMap(({ item, carriers }) => {
    const { id, stand } = item
    const given = { deskundigheid: nameOr(item.name, nameless.expertise) }
    const told = (kind: GapKind, field: string): Told => ({
      id: `${kind}:${id}`,
      kind,
      field: fieldAnchor('expertise', id, field),
      ways: everyWay,
      expertise: id
    })
    const training = context.behind.training(id)
    if (stand === 'wanted')
      return [gapOf(context, told('wanted', 'stand'), given, training ?? context.behind.ambition(id))]
    // Only training develops: an ambition alone does not close this one.
    if (stand === 'developing')
      return [
        gapOf(
          context,
          { ...told('developing', 'stand'), ways: withoutAmbition },
          given,
          training,
          context.behind.isTrained(id) ? { open: trained } : {}
        )
      ]
    const [only, ...others] = carriers
    if (stand !== 'present' || !isOnlyAtSchool(item) || only === undefined || others.length > 0) return []
    return [
      gapOf(
        context,
        told('one-person', 'carriers'),
        { ...given, persoon: nameOr(only.name, nameless.person) },
        training ?? context.behind.ambition(id)
      )
    ]
  })
}

function qualificationGaps(context: Context): readonly Gap[] {
  const { school, catalogue, today } = context
  const { nameless } = catalogue.gaps
  return school.internal.people.flatMap((person) =>
    person.qualifications.flatMap(({ id, name, expires }) => {
      const expiry = expiryOf(expires, today)
      if (expiry === undefined || expiry.stand === 'valid') return []
      const told: Told = {
        id: `${expiry.stand}:${person.id}:${id}:${expiry.day}`,
        kind: expiry.stand,
        field: qualificationAnchor(person.id, id, 'expires'),
        // A training renews a paper that has a name.
        ways: wordsOfName(name).length === 0 ? ['go-to', 'dismiss'] : withoutAmbition,
        person: person.id,
        qualification: id
      }
      const given = {
        bewijs: nameOr(name, nameless.qualification),
        persoon: nameOr(person.name, nameless.person),
        dag: writeDay(expiry.day)
      }
      return [gapOf(context, told, given, context.behind.renewal(name, person.id))]
    })
  )
}

function agreementGaps(context: Context): readonly Gap[] {
  const { school, catalogue } = context
  const { nameless, partly } = catalogue.gaps
  if (!hasPartnership(school)) return []
  return school.sections.basicSupport.agreements.flatMap(({ id, text, status }, place) => {
    if (status !== 'partly' && status !== 'not-yet') return []
    const target = agreementTarget(id)
    const told: Told = {
      id: target,
      kind: 'agreement',
      field: agreementAnchor(id, 'status'),
      ways: everyWay,
      agreement: id
    }
    const given = { nummer: String(place + 1), afspraak: nameOr(text.replace(/[.!?\s]+$/u, ''), nameless.agreement) }
    return [
      gapOf(
        context,
        told,
        given,
        context.behind.training(target) ?? context.behind.ambition(target),
        status === 'partly' ? { sentence: partly } : {}
      )
    ]
  })
}
