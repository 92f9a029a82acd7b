// Given names and surnames that many people in the Netherlands have, without accents, from general knowledge: to see that "Karin Smit"
// is a person when nobody is in the inventory yet. A name that is missing is found only behind a title or a function. Names that are
// ordinary words as well ("Bas", "Roos") are in common-words.ts and say nothing by themselves.
import { wordSet } from './words.ts'

export const givenNames: ReadonlySet<string> = wordSet(
  // Who works at a school: names of some decades ago.
  'ada adri afke agnes albert alex alexander alice alie alies alinda aline allard alwin amanda andre andrea andreas andries angela angelique angelina anita anja anke',
  'ankie anna annabel anne annebeth annechien annegreet anneke annelies annelieke annelien annelijn annelot annemarie annemarieke annemiek annemieke annet annette',
  'annick annie anniek anouk ans antje anton antoine antoinette aletta arie arjan arjen arno arnold arthur astrid atie aukje auke barbara barend bart bea beatrijs',
  'bep bernadette bernard berry bert bertha bettie betty bianca bob bram brenda brigitta brigitte carin carina carla carlijn carlo carmen carola carolien caroline',
  'cathelijne cecile cees celine chantal charlotte chris christel christiaan christien christina christine cindy claire claudia clemens conny cor corina corine corne',
  'cornelia cornelis corrie daan daniel danielle danique danny david debbie debora deborah dennis desiree diana dianne dick dieuwertje dik dineke dirk dirkje dominique',
  'dora doreen dorien doriet doris dorothe dorothea eddy edith edwin eefje eelco egbert elena eline elisabeth elise elke ellen ellis elly eleonora els elsbeth elske',
  'elvira emiel emily emma emmy eric erica erik erika erna ernst erwin esmee esther eva evelien eveline evert femke ferdinand fenna fenneke fiona fleur floor floris',
  'francien francine francis frans frank franka fred freek frederik frits froukje geert geertje geke gemma george gerard gerben gerda gerdien gerrie gerrit gert',
  'gertjan gertrude gijs gijsbert gina greet greetje greta guido gusta guus hanna hanne hanneke hannie hannah hans harald harm harma harmen harold harriet harrie harry',
  'heidi hein heleen helen helena helga hella hendrik hendrika henk henny henri henriet henriette herman hester hilda hilde hilda hillie hiske hugo huub huib ida ien',
  'ienke ilona ilse imke ina ineke ines inez inge ingeborg ingrid irena irene irma isa isabel isabelle ivo ivonne jaap jack jackelien jacco jacob jacoba jacolien',
  'jacqueline jacques jan jana janet janine janke janna janneke jannie jannigje jantine jantje janny jasmijn jasper jeanet jeanette jeanine jelle jelmer jenneke jennifer',
  'jenny jeroen jessica jet jeske jetske jetty jilles jip joan joanne job jochem joep joke johan johanna johannes john jolanda jolande jolanthe jolien jolijn joost jop',
  'jordy joris jorrit jos jose josee josephine josien joyce jozien judith julia julie juliette jurgen jurre justine kaatje karel karen karin karlijn kars kasper katja',
  'katinka katrien kees kelly kevin kim kirsten kitty klaas klaartje koen koos kristel kristien kyra lambert lars laura laurens lea leendert lenie lennart lenneke leo',
  'leonie leonard leonoor lia lian liane lidewij lidia lidy lies liesbeth lieke lieneke lienke liesel lieselot lieselotte liesje lieuwe lilian linda lineke linette lisa',
  'lisanne lisette liset lisbeth lizette loes lonneke lotte louis louise luc lucas lucia lucie lucienne ludo luuk lydia maaike maarten maartje machteld madelon magda',
  'maike manon mandy manuela marc marcel marco margaret margot margreet margriet margo maria marian marianne marie marieke mariel marielle marije marijke marijn marijne',
  'marika marina marinus mario marion mariska marissa marit marita marja marjan marjanne marjo marjolein marjolijn marjon marleen marlies marlijn marlous marloes marloe',
  'marscha martha martijn martin martina martine mathijs mathilde matthijs maud maurice maurits meike melanie melissa melvin menno merel merijn michael michel michelle',
  'michiel mick mieke miep mike milou minke miranda mireille miriam mirjam mirte mirthe moniek monica monika monique myriam myrthe nadia nadine nanda nanette naomi',
  'natalie natasja nel nelleke nelly nicky nico nicole nicolette niek niels nienke nina noortje nynke olga olivier paul paula paulien pauline peggy peter petra piet',
  'pieter pieternel pim pleun quirine rachel ralf ralph ramona raymond rebecca regina reinier rene renate renee renske rian rianne richard ria rieke rienk riet rik',
  'rineke rinske rita rob robbert robert robin roel roelie roelof roland rolf romy ron ronald rosa rosalie rosanne rosemarie rosita rudi rudy ruben ruth rutger ruud sabine',
  'sabrina samantha sander sandra sanne sara sarah sascha saskia sebastiaan selma serge shirley sibylle sietske sigrid silvia simon simone sjaak sjoerd sjoukje sofie',
  'sonja sophie stefan stefanie stella stephanie steven stijn susan susanne suzan suzanne sven sylvia tamara tanja tatiana ted teun tessa tetje teuntje thea theo theresa',
  'thijs thirza thomas tim tineke tini tinie tjitske tjerk tom tonnie tonny toos trees trijntje trix trudie trudy truus twan ursula valerie vanessa vera veronique victor',
  'vincent violet walter wendy wendelien werner wessel wieke wiebe wies wietske wijnand wilco wilfred wilhelmina willeke willem willemien willemijn willy wilma wim winnie',
  'wineke wouter yolanda yolande ymke yvette yvonne',
  // Who sits in a classroom: names of today.
  'aaliyah abdel abdul achmed adam ahmed aisha alaa ali alyssa amin amina amira amir anas aron aya ayoub aylin azra benjamin bilal boaz bodhi burak cas casper cato damian',
  'dani deniz dewi dina dion djamila duuk elias elif elin emir emre ensar enzo eray esma esra evi evie fabian fadi faith farah fatiha fatima fatma fay fayen fien finn',
  'fin floortje fabienne hamza hasan hassan hidde hind hugo ibrahim imane imran ibtissam isaac isabella jamal jamila jayden jelte jesse jill jimmy jonas',
  'jonathan julian julius jurre kai kaan karim khadija khalid kian kyan laila lana leila lena levi liam lieve liv livia loek lou luca luna lynn mila mehmet mats max',
  'mees meryem milan mika milo mohamed mohammed mo moussa mustafa najat nadir nael naima nathan nick noa noah nora nour nova nur oliver olivia omar oscar pepijn pien puck',
  'quinn rachid rania rayan reza rayane romee sam salma samir samira senna sem sofia siem silas soufiane suze svenja tess thijmen tijmen tijn timo tobias ties umut vince',
  'xavi yara yasin yasmin yasmine yassin youssef yousra yusuf zakaria zara zehra zeynep zoe zoey'
)

/** Of two words, these say that the second is a surname. */
export const surnames: ReadonlySet<string> = wordSet(
  'jansen janssen jans bakker visser smit smits smid meijer meyer meier mulder bos vos peters hendriks hendrikse dekker brouwer dijkstra jacobs vermeulen schouten willems',
  'hoekstra koster verhoeven prins huisman peeters kuipers kuiper veenstra post postma maas verbeek kok vink scholten bosman vries boer berg dijk jong groot wit graaf haan',
  'leeuwen beek linden hoekman martens driessen gerritsen timmermans timmerman groen bouwman evers hermans molenaar sanders koning wolters wouters hofman hoogland claassen',
  'jonker blom bosch kramer klein schipper schippers mol zijlstra zwart goossens pietersen ouwehand terpstra yilmaz kaya demir celik ozturk sahin aydin bouzid amrani benali'
)

/** "Dijkstra", "Gerritsen", "Timmermans", "Hoekman", "Beekhuizen". */
export const SURNAME_SHAPE = /^\p{L}{2,}(?:stra|sma|inga|enga|ema|kamp|sens?|ssen|mans?|huizen|huis|veld|horst|meijer|meyer|beek|burg|dijk|veen|kens|ering|sink|ink)$/u
