// Who the school is, as a reader finds it: where it stands and how to reach it, and the partnerships that it belongs to. Nothing of it where the
// school filled in none.
import texts from '#assets/documents/common.json' with { type: 'json' }
import { fill } from '../catalogue/fill.ts'
import { hasPartnership } from '../law/applies.ts'
import { fieldsOf } from '../school/list-edits.ts'
import { fieldText, type ItemOf } from '../school/lists.ts'
import type { Identity, School } from '../school/school.ts'
import { isBlank, table } from './blocks.ts'
import type { KeyMaker } from './keys.ts'
import type { OutlineBlock } from './outline.ts'

const { identity: own } = texts

type Location = ItemOf<'locations'>

interface Located {
  readonly location: Location
  /** What it is called among the others. */
  readonly name: string
  /** The main location is in the town of the school, where it says none. */
  readonly town: string
}

/** The locations in which something stands; the first is the main one. */
function located({ locations, place }: Identity): readonly Located[] {
  return locations
    .filter((location) => fieldsOf('locations').some((field) => !isBlank(fieldText(location, field))))
    .map((location, index) => {
      const usual = index === 0 ? own.main : fill(own.numbered, { nummer: String(index + 1) })
      return {
        location,
        name: isBlank(location.name) ? usual : location.name,
        town: index === 0 && isBlank(location.place) ? place : location.place
      }
    })
}

const filled = (...parts: readonly string[]): readonly string[] => parts.filter((part) => !isBlank(part))

/** "Dorpsstraat 1, 4001 AB Tiel"; nothing where only the town of the school is known. */
function addressOf({ location: { address, postcode, place }, town }: Located): string {
  if ([address, postcode, place].every(isBlank)) return ''
  return filled(address, filled(postcode, town).join(' ')).join(', ')
}

const waysTo = ({ telephone, email, website }: Location): readonly string[] => filled(telephone, email, website)

export type Fact = readonly [id: string, subject: string, value: string]

/** For the table of the school's facts, of a school with one location; more of them have a table of their own. */
export function locationFacts(identity: Identity): readonly Fact[] {
  const [only, ...more] = located(identity)
  if (only === undefined || more.length > 0) return []
  const facts: readonly Fact[] = [
    ['location', own.location, only.location.name],
    ['brin', own.brin, only.location.brin],
    ['address', own.address, addressOf(only)],
    ['reach', own.reach, waysTo(only.location).join(', ')]
  ]
  return facts.filter(([, , value]) => !isBlank(value))
}

/** A row for each location, where there is more than one. */
export function locationsTable(identity: Identity, key: KeyMaker): readonly OutlineBlock[] {
  const all = located(identity)
  if (all.length < 2) return []
  return [
    table(
      key('locations'),
      own.caption,
      [
        { header: own.location, width: 27 },
        { header: own.brin, width: 15 },
        { header: own.address, width: 28 },
        { header: own.reach, width: 30 }
      ],
      all.map((one, index) => ({
        key: key('locations', one.location.id),
        cells: [
          index === 0 && one.name !== own.main ? fill(own.mainOf, { naam: one.name }) : one.name,
          one.location.brin,
          addressOf(one),
          waysTo(one.location).join('\n')
        ]
      }))
    )
  ]
}

/** The partnership whose agreements the school follows, and the others: how their row is called, and what stands in it. */
export function partnershipFact(school: School): Fact {
  const { partnership, otherPartnerships } = school.identity
  if (!hasPartnership(school)) return ['partnership', own.partnership, own.notApplicable]
  const others = filled(...otherPartnerships.map(({ name }) => name))
  if (others.length === 0) return ['partnership', own.partnership, partnership]
  const main = isBlank(partnership) ? [] : [fill(own.followed, { verband: partnership })]
  return ['partnership', own.partnerships, [...main, ...others].join(', ')]
}

/** How to reach the school, a line for each location of which that is known: what is reached, and in which ways. */
export function waysToReach(
  identity: Identity
): readonly { readonly id: string; readonly name: string | null; readonly ways: string }[] {
  const all = located(identity)
  return all.flatMap(({ location: { id, telephone, email, website }, name }) => {
    const ways = [
      ...(isBlank(telephone) ? [] : [fill(own.byTelephone, { nummer: telephone })]),
      ...(isBlank(email) ? [] : [fill(own.byEmail, { adres: email })]),
      ...(isBlank(website) ? [] : [fill(own.byWebsite, { adres: website })])
    ]
    return ways.length === 0 ? [] : [{ id, name: all.length === 1 ? null : name, ways: ways.join(', ') }]
  })
}
