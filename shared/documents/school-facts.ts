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
import { oneLine } from './short-parts.ts'

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

/**
 * For the table of the school's facts: its name with the BRIN, where it stands (an address in its town says the town), and how to reach it. Of more
 * locations the main one. In few lines: the contents stand on the same page.
 */
export function schoolFacts(identity: Identity): readonly Fact[] {
  const [main, ...others] = located(identity)
  const town: Fact = ['place', own.place, identity.place]
  if (main === undefined) return [['name', own.school, identity.name], town]
  const { name, brin } = main.location
  const address = addressOf(main)
  const where: Fact =
    address === ''
      ? ['location', own.location, name]
      : ['address', others.length === 0 ? own.address : own.mainAddress, filled(name, address).join(', ')]
  const more: readonly Fact[] = [where, ['reach', own.reach, waysTo(main.location).join(', ')]]
  return [
    ['name', own.school, isBlank(brin) ? identity.name : fill(own.withBrin, { school: identity.name, brin })],
    ...(address !== '' && !isBlank(main.town) && main.town === identity.place ? [] : [town]),
    ...more.filter(([, , value]) => !isBlank(value))
  ]
}

/** A row for each location but the main one. */
export function otherLocations(identity: Identity, key: KeyMaker): readonly OutlineBlock[] {
  const [, ...others] = located(identity)
  if (others.length === 0) return []
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
      others.map((one) => ({
        key: key('locations', one.location.id),
        cells: [one.name, one.location.brin, addressOf(one), waysTo(one.location).join('\n')]
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

/** How to reach the school in a line, and each of its locations where it has more; empty where that is not known. */
export function waysToReach(identity: Identity): string {
  const all = located(identity)
  return all
    .map(({ location, name }) => ({ name, ways: waysTo(location).map(oneLine).join(', ') }))
    .filter(({ ways }) => ways !== '')
    .map(({ name, ways }) => (all.length === 1 ? ways : fill(own.reachLocation, { naam: oneLine(name), hoe: ways })))
    .join('; ')
}
