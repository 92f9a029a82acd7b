// The content of "Praat erover met uw team" (assets/conversation). Not read with the catalogue: the first screen needs none of it.
import cards from '#assets/conversation/cards.json' with { type: 'json' }
import places from '#assets/conversation/places.json' with { type: 'json' }
import talk from '#assets/conversation/talk.json' with { type: 'json' }
import tenMinutes from '#assets/conversation/ten-minutes.json' with { type: 'json' }
import texts from '#assets/conversation/texts.json' with { type: 'json' }
import type { Conversation } from '../catalogue/conversation-content.ts'

/** That each text is there, and each word may stand there, says tests/shared/catalogue/conversation.test.ts. */
export const conversation = { talk, cards, tenMinutes, places, texts } as unknown as Conversation
