// The words of dates, and the words that show that a number or a month name is none.

/** White space inside one phrase: blanks, and at most one line break of wrapped prose. */
export const BLANK = '(?:[ \\t\\u00a0\\u2009\\u202f]{1,3}(?:\\r?\\n[ \\t]{0,12})?|\\r?\\n[ \\t]{0,12})'
export const DASH = '(?:--|[-\\u2010-\\u2015\\u2212~\\u301c])'

export const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
export const WEEKDAY =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** 1 to 12 for anything that `MONTH` matches. */
export function monthNumber(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1
}

/** 0 (Sunday) to 6 for anything that `WEEKDAY` matches. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase())
}

const ORDINAL_WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  )
/** "twenty-sixth" or "twenty sixth" to 26. */
export function ordinalDay(word: string): number {
  return ORDINAL_WORDS.indexOf(word.toLowerCase().replace(/[\s\u2010-\u2013]+/g, '-')) + 1
}

const CARDINALS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** "two", "12" or "a" to a number; 0 where it is none. */
export function smallNumber(word: string): number {
  const w = word.toLowerCase()
  if (w === 'a' || w === 'an') return 1
  return /^\d{1,2}$/.test(w) ? Number(w) : Math.max(0, CARDINALS.indexOf(w))
}

/** A number of four figures before one of these is a quantity: "by 2050 soldiers", "at 2030 hours". */
export const UNIT =
  'people|persons|participants|delegates|attendees|troops|soldiers|personnel|officers|police|civilians|refugees|migrants|villages|households|families|children|women|men|citizens|nationals|residents|visitors|guests|victims|prisoners|hostages|students|journalists|companies|firms|ships|vessels|aircraft|drones|missiles|tanks|vehicles|satellites|schools|hospitals|homes|houses|buildings|units|items|cases|pages|copies|seats|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|tonnes?|tons?|barrels?|litres?|liters?|metres?|meters?|kilomet(?:re|er)s?|miles?|km|kg|mw|gw|hectares?|acres?|per\\s?cent|percent|dollars?|euros?|pounds|yen|won|yuan|rupees|francs|crore|lakh|million|billion|trillion|thousand|hundred|gmt|utc|jst|cet|am|pm|a\\.m|p\\.m'

/** The same for a number of one or two figures: "In March 26 countries …". */
export const COUNTED = `${UNIT}|countries|country|states|nations|economies|members|delegations|representatives|officials|ministers|ambassadors|diplomats|experts|leaders|parties|governments|partners|institutions|organi[sz]ations|universities|years?|others|projects|sites|articles|points|paragraphs|recommendations|sessions|meetings|rounds|votes|signatories|new|more|additional|different|other|further|of\\sthe|out\\sof`

/** Written right before a number, one of these takes it: "Article 5", "Group of 20", "Annex 1". */
export const LABEL =
  'articles?|art|annex(?:es)?|appendix|sections?|sect?|chapters?|tables?|figures?|fig|box(?:es)?|tracks?|group\\sof|pages?|pp?|nos?|nr|numbers?|items?|sessions?|panels?|phases?|rounds?|schedules?|volumes?|vol|issues?|rules?|clauses?|paragraphs?|paras?|parts?|titles?|rooms?|halls?|buildings?|floors?|gates?|pillars?|tiers?|levels?|lots?|baskets?|goals?|targets?|sdgs?|protocols?|resolutions?|decisions?|regulations?|directives?|law|act|bill|order|decree|notes?|footnotes?|questions?|options?|steps?|stages?|zones?|areas?|sectors?|grade|line|route|highway|version|day|quad|unit|task\\sforce|block|tranche|batch|deck|terminal'
/** The same before a number that no year makes sure of. */
export const QUANTIFIER = 'some|all|only|nearly|these|those|at\\sleast|more\\sthan'

/** Behind "the 14 March" these make a name of it; behind a year-less day they are known by that name. Capitalised only. */
export const NAMED_AFTER_DAY =
  'Stadium|Hospital|Airport|University|Barracks|Revolution|Movement|Alliance|Coalition|Brigades?|Committee|Group|Martyrs|Declaration|Agreement|Treaty|Accords?|Protocol|Communiqu[eé]|Statement|Resolution|Memorandum|Pact|Charter|Constitution|Uprising'
export const STREET = 'Street|St\\.|Avenue|Ave|Road|Boulevard|Square|Lane|Bridge|Plaza'
/** Happenings that are spoken of for years by day and month alone. */
export const VIOLENCE =
  'attacks?|massacres?|coup|uprising|insurrection|earthquake|invasion|bombings?|terror\\w{0,6}|movement|revolution'
/** Days that stand for such a happening without any noun: month and day. */
export const HISTORIC: ReadonlySet<string> = new Set(['9-11', '10-7', '1-6', '2-24', '3-11'])

/** Behind a year these make it a part of a name: "2030 Agenda", "2025 Defense White Paper". Capitalised only. */
export const NAMED_AFTER_YEAR =
  'Agenda|Strategy|Strategic|Plan|Vision|Framework|Roadmap|Road Map|Goals?|Targets?|Budget|Programme|Program|Initiative|Act|Treaty|Agreement|Convention|Protocol|Declaration|Accords?|Charter|Constitution|White Paper|Blue ?[Bb]ook|Review|Report|Guidelines|Olympics?|Paralympics?|Expo|World Cup|Edition'

/** Posts, as the lines of a career name them behind years ("2015-2019: Ambassador to …"). */
export const POST =
  'Ambassador|Minister|Secretary|Director|President|Chair(?:man|woman|person)?|Envoy|Representative|Consul|Counsell?or|Attach[eé]|Advis[eo]r|Commissioner|Governor|Member|Professor|Head|Chief|Deputy|Officer|Spokes(?:man|woman|person)|Senator|Judge|Lecturer|Fellow|Analyst|Editor|Delegate|Negotiator|Administrator|Commander|Student|Researcher'
