// What the program says of the deliveries of a region. Not read with the catalogue: no screen of a school asks for it.
import type { BoardContent } from '#shared/catalogue/board-content.ts'
import type { RegionContent } from '#shared/catalogue/region-content.ts'
import board from './board.json' with { type: 'json' }
import texts from './texts.json' with { type: 'json' }

/** The compiler sees here whether a text is missing. */
export const regionContent: RegionContent = texts

/** For a board with several schools. */
export const boardContent: BoardContent = board
