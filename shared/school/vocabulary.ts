// The fixed words of a school's file: what a value may be, and in which version of the format. No schema library here,
// because the window needs these words and nothing more.

export const FORMAT = 'sop-wijzer/school'
/** Raise together with a migration in electron/store/migrations/ and a golden folder (docs/recipes.md). */
export const FORMAT_VERSION = 5

export const sectors = ['bao', 'sbo', 'so-vso', 'vo'] as const
export type Sector = (typeof sectors)[number]

/** The sectors that have an invented school to look at: a complete primary school, and a half finished secondary school. */
export const exampleKinds = ['bao', 'vo'] as const satisfies readonly Sector[]
export type ExampleKind = (typeof exampleKinds)[number]

/** What becomes of a school: it stops, or goes on in another. */
export const futures = ['unknown', 'stops', 'merges'] as const
/** Of a special school. Schools of clusters 1 and 2 have no SWV. */
export const clusters = ['unknown', '1', '2', '3', '4'] as const
export type Cluster = (typeof clusters)[number]

/** Where the list of agreements comes from; "example": the app's own list, marked and never final. */
export const listSources = ['none', 'example', 'partnership'] as const

export const agreementStatuses = ['unknown', 'yes', 'partly', 'not-yet'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

export const pictureTypes = ['png', 'jpeg'] as const

/** Who wants the four years since the statutory duty ended on 1 August 2025. */
export const fourYearGrounds = ['unknown', 'partnership', 'board', 'own-choice', 'none'] as const

/** Where the help of an arrangement is given. */
export const helpWheres = ['unknown', 'in-class', 'outside-class', 'both'] as const
/** How sure an arrangement is in the school year of the offer; "depends": on money or people. */
export const helpCertainties = ['unknown', 'certain', 'uncertain', 'depends'] as const
export const yesOrNo = ['unknown', 'yes', 'no'] as const

/** Where a school offers what pupils need: as part of every lesson, as extra help, together with somebody from outside, or for pupils of other schools. */
export const needLevels = ['in-class', 'extra', 'outside', 'for-others'] as const
export type NeedLevel = (typeof needLevels)[number]
/** How soon it can begin; "talk-first": nobody can say before a talk. */
export const needSoons = ['unknown', 'this-month', 'this-year', 'talk-first'] as const

/** before-and-after: where pupils come from and where they go. */
export const partnerKinds = ['unknown', 'care', 'education', 'before-and-after', 'municipality', 'other'] as const
export const frequencies = ['unknown', 'often', 'regularly', 'sometimes', 'when-needed'] as const

/** Where an expertise is to be found: in one place or in several. */
export const expertiseWheres = ['school', 'board', 'partnership', 'external', 'nowhere'] as const
/** How far the school is with it; "not-chosen" is a choice, not a lack. */
export const expertiseStands = ['unknown', 'present', 'developing', 'wanted', 'not-chosen'] as const

export const facilityKinds = ['unknown', 'building', 'material', 'group'] as const
export const facilityPresences = ['unknown', 'yes', 'partly', 'no'] as const

/** How far a protocol is. */
export const protocolStandings = ['unknown', 'present', 'in-progress', 'not-yet'] as const

/** What the school counts of its pupils, per school year; those of "left-…" are parts of "left". */
export const keyFigureKinds = ['unknown', 'joined', 'left', 'left-regular', 'left-sbo', 'left-so', 'opp'] as const

/** Whether who has an expertise has the paper for it. */
export const qualifieds = ['unknown', 'yes', 'no'] as const
export const ambitionStatuses = ['unknown', 'planned', 'running', 'reached', 'stopped'] as const

export const trainingStatuses = ['unknown', 'planned', 'running', 'finished', 'dropped'] as const

/** interim: between two yearly rounds · catch-up: for a year that was missed */
export const roundKinds = ['yearly', 'interim', 'catch-up'] as const

/** What the MR answered; "declined": it lets the right to advise pass · "none": no advice came within the term. */
export const mrAdvices = ['unknown', 'positive', 'wishes', 'conditions', 'negative', 'declined', 'none'] as const
/** What a point of the advice is to the MR. */
export const pointKinds = ['unknown', 'wish', 'condition'] as const
/** Whether the decision follows the whole advice. */
export const adviceFollowings = ['unknown', 'yes', 'no'] as const
export type AdviceFollowing = (typeof adviceFollowings)[number]
/** What the competent authority does with one point of the advice. */
export const pointAnswers = ['unknown', 'followed', 'partly', 'not'] as const

/** What the parents' section answered on the school guide. */
export const consentAnswers = ['unknown', 'given', 'refused'] as const

/** What is adopted: the offer in the school guide, the whole SOP, or both at once. */
export const adoptedThings = ['unknown', 'guide', 'sop', 'both'] as const
export const adopters = ['unknown', 'board', 'director'] as const

/** Where a proposal comes from. */
export const proposalSources = ['unknown', 'talk', 'scan', 'visit', 'needs', 'reply-form', 'word-file'] as const
/** "changed": taken over in other words. A state that is not known is not open: a later program settled it. */
export const proposalStates = ['open', 'taken', 'changed', 'declined'] as const

/** How a talk with the team is held; "small": three to six people · "large": from sixteen · "ten-minutes": one card in a meeting. */
export const talkForms = ['unknown', 'long', 'short', 'small', 'twice', 'large', 'writing', 'ten-minutes'] as const
export type TalkForm = (typeof talkForms)[number]
/** What comes out of a card. divided: the team does not agree, with both opinions · not-known: somebody finds it out. */
export const outcomeKinds = ['unknown', 'sentence', 'divided', 'not-known', 'action'] as const
export type OutcomeKind = (typeof outcomeKinds)[number]
/** How many cards of ten minutes a year has. */
export const talkRhythms = ['two', 'six', 'none'] as const
export type TalkRhythm = (typeof talkRhythms)[number]

/** How long colleagues of other schools visit; "vo": a day at a school for secondary education. */
export const visitLengths = ['unknown', 'day', 'half-day', 'vo'] as const
export type VisitLength = (typeof visitLengths)[number]
/** What the school, or who visits, says of a field. not-known: chosen, in contrast to "unknown". */
export const visitChoices = ['unknown', 'good', 'attention', 'risk', 'not-known'] as const
export type VisitChoice = (typeof visitChoices)[number]
/** Of the question that the visitors are asked: its parts, in their order. */
export const questionParts = ['want', 'soThat', 'nowSee', 'tried', 'look'] as const
export type QuestionPart = (typeof questionParts)[number]
/** When that question is good: visitors can see or hear it, the school can change it, it is not answered by yes or no, the team knows it. */
export const questionTests = ['seen', 'own', 'open', 'known'] as const
export type QuestionTest = (typeof questionTests)[number]
export const visitorRoles = ['unknown', 'chair', 'writer'] as const
export type VisitorRole = (typeof visitorRoles)[number]
/** What was made of what the school does with a visit. */
export const visitMade = ['unknown', 'ambition', 'training'] as const

/** Of the school holidays. */
export const holidayRegions = ['unknown', 'north', 'middle', 'south'] as const
export type HolidayRegion = (typeof holidayRegions)[number]
/** Whether the MR's term goes on during school holidays. */
export const runsInHolidays = ['unknown', 'yes', 'no'] as const
/** Of whom a meeting is; "study-day": without pupils. */
export const meetingKinds = ['unknown', 'mr', 'board', 'team', 'study-day', 'other'] as const
export type MeetingKind = (typeof meetingKinds)[number]
/** For whom a contact gets the papers that the school sends; "unknown": for nobody. */
export const paperReceivers = ['unknown', 'mr', 'board', 'partnership'] as const
export type PaperReceiver = Exclude<(typeof paperReceivers)[number], 'unknown'>
/** Of an own date; as long as nobody chose it is one day. */
export const repetitions = ['unknown', 'once', 'yearly'] as const
/** Days on which a director can work, from Monday. */
export const workWeekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const
export type WorkWeekday = (typeof workWeekdays)[number]
/** Which days go into her calendar: those on which others wait for her, or all. */
export const calendarChoices = ['others-wait', 'all'] as const

/** How the school itself calls things ("Zo heet het bij ons"). */
export const ownWordKeys = ['coordinator', 'team', 'arrangement', 'arrangements', 'step', 'steps'] as const
export type OwnWordKey = (typeof ownWordKeys)[number]
