/** CPU time of this thread so far, in milliseconds: other work on the machine does not count, as it does by the clock. */
export const cpu = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
