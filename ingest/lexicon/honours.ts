// Honours and ranks before a name, by their folded form.
export const HONOUR = /^(mr|mrs|ms|dr|prof|sir|madam|mme|he|amb|gen|lt|col|maj|brig|adm|capt|sen|rep|hon|rev|ma|st)$/
