// What V8 is told before the code that reads documents is loaded: thousands of patterns and functions, most of them used a few times.

/**
 * Takes a quarter off the time to the first document. Called by whatever is about to import that code, and not earlier: commands that read
 * no document start faster without. Holds for the whole process, worker threads included; what is read stays the same.
 */
export async function prepareEngine(): Promise<void> {
  // the flags of this release; another might not know them, and would say so on standard error
  if (!process.versions.node.startsWith('24.')) return
  const { setFlagsFromString } = await import('node:v8')
  // a pattern is compiled for the machine at once, not first for an interpreter and again at its second use
  setFlagsFromString('--no-regexp-tier-up')
  // files are compiled whole: what is kept of them between runs then has all functions, not the outermost alone
  setFlagsFromString('--no-lazy')
}
