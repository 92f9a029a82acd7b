// The content of "Praat erover met uw team". Not read with the catalogue: the first screen needs none of it.
import type {
  CardsContent,
  Conversation,
  ConversationTexts,
  Place,
  TalkContent,
  TenMinutesContent
} from '#shared/catalogue/conversation-content.ts'
import type { AsWritten } from '../as-written.ts'
import cardsFile from './cards.json' with { type: 'json' }
import placesFile from './places.json' with { type: 'json' }
import talkFile from './talk.json' with { type: 'json' }
import tenMinutesFile from './ten-minutes.json' with { type: 'json' }
import textsFile from './texts.json' with { type: 'json' }

/** The compiler sees here whether a text is missing; tests/shared/catalogue/conversation.test.ts that each word may stand there. */
const talk: AsWritten<TalkContent> = talkFile
const cards: AsWritten<CardsContent> = cardsFile
const tenMinutes: AsWritten<TenMinutesContent> = tenMinutesFile
const texts: AsWritten<ConversationTexts> = textsFile

export const conversation: Conversation = {
  talk: talk as TalkContent,
  cards: cards as CardsContent,
  tenMinutes: tenMinutes as TenMinutesContent,
  // Which keys a place has follows from its kind: the compiler does not see that in a file.
  places: placesFile as readonly unknown[] as readonly Place[],
  texts: texts as ConversationTexts
}
