// Why a school cannot be read, as a sentence without its full stop, with what can be done about it.
import { isNoFile, type ReadSchool } from '../store/index.ts'

/** A file of ours stands at the place, or something in its stead. */
export type Unreadable = Extract<ReadSchool, { state: 'damaged' | 'newer' | 'unreadable' }>

export function unreadWords(read: Unreadable, place: string): string {
  if (read.state === 'damaged')
    return `Het bestand van de school in ${place} is beschadigd: open de school in het programma om een eerdere versie terug te zetten`
  if (read.state === 'newer')
    return `De school in ${place} is gemaakt met een nieuwere versie van dit programma: installeer die versie eerst`
  return isNoFile(read.code)
    ? `In ${place} is school.json geen bestand, maar een map of iets anders: zet het bestand van de school terug uit een kopie`
    : `De school in ${place} is nu niet te lezen: sluit andere programma's die het bestand gebruiken en probeer het opnieuw`
}
