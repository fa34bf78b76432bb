// The words that open a list of papers: "The following instruments were signed:", "Documents concluded".

const DONE =
  /\b(?:sign(?:ed|ing|ature)|concluded|initial(?:l)?ed|inked|exchanged?|adopt(?:ed|ion)|endorsed|outcomes?|deliverables|results)\b/i
const PAPERS =
  /\b(?:documents?|agreements?|instruments?|memorand(?:a|ums)|mous|following|accords|protocols|papers|texts|treaties|outcomes?|deliverables)\b/i
const NOT_YET =
  /\b(?:not|n't|to be (?:signed|concluded)|will be|would be|could be|under negotiation|draft|proposed|pending|hope\w*|expected|yet|remain\w*|views?|gifts?|prisoners)\b/i

/** Whether a line says that papers follow which were signed, concluded, exchanged or adopted: one that ends in a colon, or a short heading. */
export function opensPapers(line: string, heading: boolean): boolean {
  const text = line.trim()
  const ends =
    text.endsWith(':') || /\bthere (?:were|was) signed\b.*,$/i.test(text) || (heading && text.split(/\s+/).length <= 8)
  // "Signed on the occasion were:"
  const bare =
    /^(?:also )?(?:signed|concluded|adopted|initialled)\b.{0,40} (?:were|was) ?:$/i.test(text) ||
    /\bthere (?:were|was) (?:also )?(?:signed|concluded|initialled)\b/i.test(text)
  return ends && DONE.test(text) && (bare || PAPERS.test(text)) && !NOT_YET.test(text)
}
