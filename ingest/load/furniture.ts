// What a page carries around its text: consent notices, navigation, sharing, comments, related items, author boxes. Shared by the
// HTML loader (which drops it) and by the segmenter (which keeps it and marks it, because plain text has nothing else to go by).

/**
 * How far a line of furniture reaches: only itself, the short lines or list that follow it, the author's box that follows it,
 * or all the rest of the text.
 */
type Reach = 'line' | 'list' | 'bio' | 'rest'

const MAX_LINE = 300

const COMMENTS =
  /^(?:\d{1,5} (?:comments?|responses?|replies|thoughts? on .{1,120})|comments? ?(?:\(\d{1,5}\)|: ?\d{1,5})?|leave a (?:reply|comment).{0,40}|post a comment|add a comment|join the (?:conversation|discussion)|write a comment|discussion \(\d{1,5}\)|comments are closed\.?)$/i
const RELATED =
  /^(?:(?:related|recommended|similar|popular|latest|recent|trending|associated|useful|external|quick|more|other|further|also) (?:posts?|articles?|news|stories|story|links?|content|reading|reads?|publications?|documents?|pages?|topics?|information|items?|coverage|resources|press releases|videos?|events)|you (?:may|might) (?:also )?(?:like|be interested in)|read (?:next|also|more on .{1,60})|what to read next|most (?:read|popular|viewed)|more (?:from|on) .{1,60}|see also|links|in this section|on this page|table of contents|recommended for you|don['’]t miss|editors?['’]s? picks?)\s*:?$/i
const BIO =
  /^(?:about the (?:authors?|writers?|contributors?)|author(?:s|\(s\))? (?:bio(?:graphy)?|information|details)|contributors?|meet the author)\s*:?$/i
const SHARE =
  /^(?:share(?:\s*(?:this|on|via|:|now)(?![\p{L}]).{0,120})?|tweet|follow us.{0,80}|print(?: this)?(?: page)?|e-?mail(?: this)?(?: page)?|copy link|save|bookmark|like this|like loading|facebook|twitter|x|linkedin|whatsapp|telegram|youtube|instagram|rss)\s*:?$/iu
const SHARE_ROW =
  /^(?:(?:share|facebook|twitter|x|linkedin|whatsapp|telegram|youtube|instagram|e-?mail|print|rss|copy link|on|via|this|follow us)\s*[:|·•,/]*\s*){2,12}$/i
const NAVIGATION =
  /^(?:skip to (?:main |the )?(?:content|navigation).{0,20}|(?:main )?menu|home(?:page)?|search(?: (?:this|the|our|form|site|web ?site|here|results?|\S{1,20}\.\S{2,6}).{0,20})?|subscribe(?: .{1,60})?|log ?(?:in|out)|sign (?:in|up|out)(?: .{1,60})?|register|close|print|contact(?: us)?|sitemap|site map|privacy(?: policy)?|terms(?: (?:and|&) conditions| of use)?|accessibility|disclaimer|copyright|top|up|page top|go to (?:top|page top|home).{0,20}|top of (?:the )?page|back to [^.]{1,110}|return to [^.]{1,80}|read more|learn more|show more|load more|see more|view all.{0,60}|next(?: (?:page|article|post))?|prev(?:ious)?(?: (?:page|article|post))?|opens? (?:in )?(?:a )?new (?:window|tab)|download(?: (?:the )?(?:pdf|file|document|report|full text).{0,20})?|listen(?: to this article)?|get this publication|author ?\| ?articles|view all posts.{0,60}|by default|loading\.{0,3}|advertisement|sponsored(?: content)?|accept(?: all)?|agree|reject(?: all)?|refuse|decline|manage (?:preferences|cookies|settings)|home ?(?:[>»›/|]|&gt;).{1,160})\s*[›»>]*$/i
const END_MARK =
  /^(?:[-–—([*#\s]*\bends?\b\.?[-–—)\]*#\s]*|[#*_=~\-–—•·\s]{3,}|-\s?30\s?-|[-–—]?\s?xxx\s?[-–—]?|\/?eom\/?)$/i
const PAGE_NUMBER = /^(?:page\s+)?[-–—(]?\s?\d{1,3}\s?[-–—)]?(?:\s*(?:of|\/)\s*\d{1,4})?$/i
const LANGUAGES =
  /^[[(]?(?:japanese|english|french|fran[cç]ais|german|deutsch|spanish|espa[nñ]ol|russian|chinese|arabic|korean|portuguese|日本語|中文|한국어|русский|العربية|italiano)(?:\s*[|/,·]\s*[\p{L}]{2,12}){0,12}[\])]?$/iu
const TRANSLATION =
  /^[\s*[(]*(?:(?:this is )?an? )?(?:unofficial|provisional|tentative|courtesy|working|informal|official)\s+(?:english\s+)?translation[\s)\].*]*$/i
const ATTACHMENT =
  /^(?:attachments?|attached(?: files?)?|annex(?:es)? attached|enclosures?|photos|files)\s*(?:[:(].{0,160}|)$/i
const TAGS = /^(?:tags?|keywords?|filed under|categor(?:y|ies)|posted in|tagged(?: with| as)?|labels?)\s*:\s*.{1,180}$/i
const RELEASE_NOTE =
  /^[\s*[(]*(?:as (?:prepared|delivered)(?: for delivery)?|(?:please )?check against delivery|for immediate release|embargoed? (?:until|till|for).{1,80}|for release.{0,80}|not for publication.{0,60})[\s)\]!.*]*$/i
const REFERENCE =
  /^(?:(?:press|news|media) (?:release|statement|note|communiqu[eé])\s*)?(?:(?:no|nr|nos|ref|reference|doc(?:ument)?|file)\b[.:°º]?\s*(?:no\.?|nr\.?|number)?\s*:?\s*[\p{Lu}\d][\p{L}\d/.()\-–]{0,30}|(?=[^\s]*\d)[\p{Lu}\d]{1,8}(?:-[\p{L}\d]{1,8})?(?:\/[\p{L}\d()-]{1,10}){1,4})$/iu
const COPYRIGHT = /^\[?(?:©|\(c\)|copyright\b|all rights reserved).{0,160}$/i
const CONTACT =
  /^(?:(?:press|media|for (?:more|further) (?:information|details|enquiries|inquiries)|for media|contacts?|enquiries|inquiries|secretariat|tel|telephone|phone|fax|e-?mail|address|website|web|url)\b[^:]{0,60}[:.]|https?:\/\/|www\.)\s*\S.{0,180}$/i
const CONTACT_HINT =
  /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:\/\/|www\.|\b(?:tel|telephone|phone|fax)\b|\+\d{1,3}[\s(]|\d{3}[-\s]\d{4}\b/i
const COOKIES =
  /\b(?:(?:uses?|using|of|storing|our|with|set) cookies|cookies? (?:policy|settings?|preferences|notice|banner|consent)|we value your privacy|best viewing experience|your (?:browsing |user |online )?experience|continued readership|accept (?:all )?cookies|enable javascript|javascript is (?:disabled|required)|your email address will not be published|this site uses akismet|required fields are marked|subscribe to our|sign up (?:for|to) (?:our|the)|newsletter in your inbox|all rights reserved|views expressed in the comments)\b/i

const MENU_WORD =
  /^(?:home(?: ?page)?|about(?: us)?|contacts?(?: us)?|news(?:letter| room|room)?|feedback|web ?links|site ?map|archives?|search|advanced search|faqs?|help|login|register|subscribe|media|events|gallery|careers|jobs|privacy|english|print)$/i
const CALL =
  /\b(?:join now|subscribe(?: now| today)?|sign up(?: now| today)?|click here|donate(?: now| today)?|register now|read more|learn more|buy now|download now)\s*[!.»›>…-]*$/i

/** A row of menu entries, whatever is left of one after copying: bars, wide gaps, or words run together. */
function isMenu(line: string): boolean {
  if (!/[|·•»›/\t]| {2}|[a-z][A-Z]|:\d\d$|: \d/.test(line)) return false
  if (/[.!?;]\s/.test(line) || /\b(?:19|20)\d{2}\b(?!.*\bsearch$)/i.test(line)) return false
  const bars = line.split(/\s*[|·•»›]\s*/)
  if (bars.length >= 4 && bars.every((b) => b.length <= 40)) return true
  const gaps = line.split(/ {2,}|\t/)
  if (gaps.length >= 2 && gaps.filter((g) => MENU_WORD.test(g)).length >= 2) return true
  if (
    /^(?:(?:log ?in|log ?out|register|sign (?:in|up)|subscribe|menu|search|home)\s*\/\s*){1,4}(?:log ?in|log ?out|register|sign (?:in|up)|subscribe|menu|search|home)$|\btracking pixel$/i.test(
      line,
    )
  )
    return true
  // the clocks of a ministry's page
  if (/^\p{Lu}[\p{L} ]{1,20}: ?\d{1,2}:\d{2}$/u.test(line)) return true
  if (/\bsearch$/i.test(line) && line.length <= 60 && /\d{4}/.test(line)) return true
  return (line.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) >= 4 && line.split(' ').length <= 40
}

/** Whether a line is page furniture, and what it takes along; undefined for a line of the text itself. Bounded: looks at short lines only. */
export function furnitureReach(line: string): Reach | undefined {
  if (line.length > MAX_LINE || (line.length > 120 && line.endsWith('.'))) return undefined
  if (COMMENTS.test(line)) return 'rest'
  if (BIO.test(line)) return 'bio'
  if (RELATED.test(line)) return 'list'
  if (
    SHARE.test(line) ||
    SHARE_ROW.test(line) ||
    NAVIGATION.test(line) ||
    END_MARK.test(line) ||
    PAGE_NUMBER.test(line) ||
    LANGUAGES.test(line) ||
    TRANSLATION.test(line) ||
    ATTACHMENT.test(line) ||
    TAGS.test(line) ||
    RELEASE_NOTE.test(line) ||
    REFERENCE.test(line) ||
    COPYRIGHT.test(line)
  )
    return 'line'
  if (isMenu(line) || (line.length <= 140 && CALL.test(line))) return 'line'
  if (CONTACT.test(line) && CONTACT_HINT.test(line)) return 'line'
  return undefined
}

/** Cheap, and rare in the prose of the world. */
const SITE_WORD =
  /cookie|privacy|experience|readership|javascript|email address|akismet|required fields|subscribe|sign up|newsletter|rights reserved|in the comments/i

/** Whether a short paragraph speaks of the site and not of the world: consent, newsletter, comment form. */
export const siteNotice = (paragraph: string): boolean =>
  paragraph.length <= 600 && SITE_WORD.test(paragraph) && COOKIES.test(paragraph)

const CAPTION =
  /^[([]?(?:(?:group|family|commemorative|official|joint) photo(?:graph)?s?\b.{0,120}|photo(?:graph)?s? (?:session|opportunity|of|from|taken|by|with|before|after|gallery)\b.{0,160}|(?:photo(?:graph)?s?|photo credit|picture|pic|image|images? credit|caption|credit|credits|illustration|source|infographic|video|watch|file photo|(?:un|afp|ap|epa|reuters|xinhua|kyodo|getty|anadolu)\s(?:photo|images?)|©)\s?[:/©|].{1,160}|(?:un photo|afp|ap|epa|reuters|getty images)\/.{1,160}|(?:figure|fig\.|chart|map|table|image|photo|box) \d{1,3}\b\s*[.:–-].{0,160}|(?:from left|left to right|pictured|shown here|seen here)\b.{1,160})[)\]]?$/i
const CREDIT = /\((?:photo|picture|image|credit|file photo|source)\b[^()]{0,60}\)\.?$/i

/** Whether a short line tells what a picture shows. */
export const isCaption = (line: string): boolean =>
  line.length <= MAX_LINE && (CAPTION.test(line) || (line.endsWith(')') && CREDIT.test(line)))
