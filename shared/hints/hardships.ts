// What befalls one family, and everybody knows which: youth care, court and police, loss, flight, a home that broke. "Detentie", "pleeggezin",
// "uithuisplaatsing", "zwangere". Inflected ("zwangere", "zelfmoordpogingen") they say the same.
import { wordSet, type Word } from './words-in-text.ts'

const atHome = wordSet(
  'pleeggezin pleegouders pleegmoeder pleegvader pleegzorg gezinshuis crisisopvang vrouwenopvang opvanghuis scheiding echtscheiding vechtscheiding uithuisplaatsing uithuisgeplaatst',
  'ondertoezichtstelling ots gezinsvoogd gezinsvoogdij jeugdbescherming jeugdreclassering dakloos dakloze daklozenopvang mishandeld misbruikt verwaarloosd verwaarlozing',
  'geadopteerd adoptie adoptiekind weeskind wees halfwees eenoudergezin kindertehuis tehuis weggelopen omgangsregeling blijf-van-mijn-lijfhuis schuldsanering schulden schuldhulp voedselbank',
  'mantelzorger mantelzorgt mantelzorg draagmoeder draagmoederschap tienermoeder zwanger terminaal abortus gezinsopname veilig-thuismelding'
)
const losses = wordSet(
  'psychiater kinderpsychiater psychiatrie psychiatrisch verloor verongelukt zelfmoord zelfdoding zelfmoordpoging suïcide suicide suïcidaal suïcidale suïcidaliteit zelfbeschadiging automutilatie ongeluk ongeval aangereden aanrijding',
  'getraumatiseerd verdronken vermist hersendood reanimatie gereanimeerd ambulance traumahelikopter verslaafd verslaving drugsgebruik drugs alcoholist alcoholisme'
)
const courts = wordSet(
  'detentie gevangenis gevangen reclassering aangehouden gearresteerd opgepakt veroordeeld taakstraf tbs jeugdgevangenis jji enkelband contactverbod straatverbod huisverbod',
  'bedreigen bedreiging mishandelen gestoken drugsbezit wapenbezit aangifte rechtszaak brandstichting steekpartij vuurwapen steekwapen zedendelict zedenzaak verkracht verkrachting aanranding aangerand loverboy mensenhandel eerwraak bedreigd'
)
const flights = wordSet(
  'uitgezet gevlucht uitgeprocedeerd ongedocumenteerd illegaal asielprocedure vluchtelingenkamp verblijfsvergunning gezinshereniging'
)
const identity = wordSet(
  'transgender trans transjongen transmeisje non-binair genderdysforie intersekse homo homoseksueel lesbisch biseksueel transitie'
)

const ENDING =
  /(?:tumor|geweld|mishandeling|misbruik|suïcidepoging|suicidepoging|zelfdodingspoging|verslaafd|hersenbloeding|hersenschudding|beroerte|woonwagen|woonwagens|woonwagenkamp|woonwagenbewoners?|gevangenschap)$/

const all: ReadonlySet<string> = new Set([...atHome, ...losses, ...courts, ...flights, ...identity])

/** "Detentie", "hersentumor", "zwangere". */
export const isHardship = ({ plain }: Word): boolean =>
  all.has(plain) || (plain.endsWith('e') && all.has(plain.slice(0, -1))) || (plain.length > 5 && ENDING.test(plain))
