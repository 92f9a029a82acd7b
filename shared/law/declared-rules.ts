// Rules that a section or a step of the school year declares with its content, by a known predicate and the fields that it asks after.
import type { RoundCheck } from '../catalogue/round-check.ts'
import type { Check } from '../catalogue/section-content.ts'
import {
  all,
  anyItem,
  atMost,
  filled,
  isDay,
  itemChosen,
  itemDay,
  itemFilled,
  ownField,
  ownItems,
  ownText,
  written,
  type Predicate
} from './predicate.ts'
import { ofRound } from './round-rules.ts'

export function declared(check: Check | RoundCheck): Predicate {
  switch (check.rule) {
    case 'written':
      return written(check.field)
    case 'filled':
      return filled(check.field)
    case 'day':
      return isDay(check.field)
    case 'any-item':
      return anyItem(check.list)
    case 'at-most':
      return atMost(check.list, check.most)
    case 'item-filled':
      return itemFilled(check.list, check.field)
    case 'item-chosen':
      return itemChosen(check.list, check.field)
    case 'item-day':
      return itemDay(check.list, check.field)
    case 'own-words': {
      const { texts = [], lists = [], fields = [] } = check
      return all(...texts.map(ownText), ...lists.map(ownItems), ...fields.map(ownField))
    }
    default:
      return ofRound(check)
  }
}
