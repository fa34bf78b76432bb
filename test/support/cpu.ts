/** CPU time of this process since its start, in milliseconds: other work on the machine does not count, as it does by the clock. */
export const cpu = (): number => process.cpuUsage().user / 1000
