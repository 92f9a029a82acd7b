// What is said of a school whose file is not as its checksum says.
export const EDITED_OUTSIDE = 'Het bestand van de school is buiten dit programma gewijzigd. Kijk na of alles er staat.'
