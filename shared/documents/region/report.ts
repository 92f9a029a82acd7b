// The report of a region: two pages, and annexes for who wants to know which school said what. It is about no school: it has a frame of its own.
import texts from '#assets/documents/region-report.json' with { type: 'json' }
import { fill } from '../../catalogue/fill.ts'
import { writeDay } from '../../day.ts'
import { deliveredOf } from '../../region/coverage.ts'
import { deliveredSentence } from './delivered-words.ts'
import { nameOr } from '../../text.ts'
import { paragraph, run } from '../blocks.ts'
import { keyMaker } from '../keys.ts'
import type { Outline } from '../outline.ts'
import { annexesOf } from './annexes.ts'
import { reportParts } from './report-parts.ts'
import type { RegionSource } from './source.ts'

const REGION_REPORT = 'region-report'

/** Takes any region that was read; of one without deliveries it says so. */
export function regionReport(source: RegionSource): Outline<typeof REGION_REPORT> {
  const { region, index, today } = source
  const key = keyMaker()
  const schooljaar = index.deliveries.schoolYear
  const regio = nameOr(region.name, texts.category)
  const annexes = annexesOf(source, key)
  return {
    kind: REGION_REPORT,
    category: texts.category,
    title: `${texts.title} – ${regio}`,
    subject: fill(texts.subject, { schooljaar }),
    keywords: [texts.title, schooljaar],
    school: regio,
    concept: false,
    versionLabel: fill(texts.version, { dag: writeDay(today) }),
    day: today,
    fileTitle: `${today} ${texts.category} – ${regio}`,
    blocks: [
      { type: 'title', key: key('title'), text: texts.title },
      paragraph(key('subtitle'), 'subtitle', run(fill(texts.subtitle, { regio, schooljaar }))),
      paragraph(
        key('delivered'),
        'lead',
        run(deliveredSentence(deliveredOf(index), index.deliveries.schoolYear, source.content))
      ),
      paragraph(key('lead'), 'lead', run(texts.lead)),
      ...reportParts(source, key),
      ...annexes
    ]
  }
}
