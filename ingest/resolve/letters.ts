// The letters that a name may be told by.
/** First letters of the words in capitals: "jtwgpt" of "Joint Technical Working Group on Power Trade". */
export const initials = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((w) => /^\p{Lu}/u.test(w))
    .map((w) => w[0]!.toLowerCase())
    .join('')
