// Time that a program was at work, not time that passed: another program on the same machine must not change the figures.

/** CPU time of this process so far, all threads, in milliseconds. */
export const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export interface Contender {
  readonly name: string
  run(text: string, i: number): unknown
}

/** Best of `rounds` passes of each, in CPU milliseconds a pass; they take turns, so that what disturbs one disturbs all. */
export function race(contenders: readonly Contender[], texts: readonly string[], rounds: number): Map<string, number> {
  const best = new Map<string, number>()
  for (let round = 0; round < rounds; round++)
    for (const { name, run } of contenders) {
      const start = cpu()
      texts.forEach(run)
      best.set(name, Math.min(best.get(name) ?? Infinity, cpu() - start))
    }
  return best
}
