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

/** A number before one of these counts things: "In March 26 countries …", "by 2050 soldiers". */
export const COUNTED =
  'countries|country|states|nations|members|delegates|delegations|participants|representatives|people|persons|officials|ministers|ambassadors|diplomats|experts|leaders|parties|governments|partners|companies|firms|institutions|organi[sz]ations|universities|students|journalists|others|troops|soldiers|personnel|officers|police|civilians|refugees|migrants|villages|households|families|children|women|men|citizens|nationals|residents|visitors|guests|victims|prisoners|hostages|ships|vessels|aircraft|drones|missiles|tanks|vehicles|satellites|projects|sites|schools|hospitals|homes|houses|buildings|units|items|cases|pages|copies|articles|points|paragraphs|recommendations|sessions|meetings|rounds|votes|seats|signatories|hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?|tonnes?|tons?|barrels?|litres?|liters?|metres?|meters?|kilomet(?:re|er)s?|miles?|km|kg|mw|gw|hectares?|acres?|per\\s?cent|percent|dollars?|euros?|pounds|yen|won|yuan|rupees|francs|crore|lakh|million|billion|trillion|thousand|hundred|gmt|utc|jst|cet|am|pm|a\\.m|p\\.m|dollar|new|more|additional|different|other|non-'

/** Written right before a number, it takes the number: "Article 5", "Group of 20", "Annex 1". */
export const LABEL =
  'articles?|annex(?:es)?|appendix|sections?|chapters?|tables?|figures?|fig|boxe?s?|tracks?|group of|pages?|pp?|nos?|nr|number|items?|sessions?|panels?|phases?|rounds?|schedules?|volumes?|vol|issues?|rules?|clauses?|paragraphs?|paras?|parts?|titles?|rooms?|halls?|buildings?|floors?|gates?|pillars?|tiers?|levels?|lots?|baskets?|goals?|targets?|sdgs?|chapter|protocols?|resolutions?|decisions?|regulations?|directives?|law|act|bill|order|decree|notes?|footnotes?|questions?|q|options?|steps?|stages?|zones?|areas?|sectors?|grade|line|route|highway|exercise|apollo|version|v|days?|weeks?|quad|line|unit|task force|tf|block|tranche|batch'

/** Behind a day and month these make a name of a street, a movement or a paper of it. */
export const NAMED_AFTER_DAY =
  'street|st\\.|avenue|ave\\.?|road|boulevard|square|lane|bridge|plaza|stadium|hospital|airport|university|barracks|revolution|movement|alliance|coalition|brigades?|committee|group|martyrs|declaration|agreement|treaty|accords?|protocol|communiqu[eé]|resolution|memorandum|pact|charter|constitution|attacks?|massacres?|coup|uprising|insurrection|earthquake|attackers'

/** Behind a year these make it a part of a name: "2030 Agenda", "2025 Defense White Paper". */
export const NAMED_AFTER_YEAR =
  'agenda|strategy|strategic|plan|action plan|vision|framework|roadmap|road map|goals?|targets?|budget|programme|program|initiative|act|treaty|agreement|convention|protocol|declaration|accords?|charter|constitution|white paper|blue ?book|review|report|guidelines|olympics?|olympic|paralympics?|expo|world cup|edition'
