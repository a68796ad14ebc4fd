/** Three values, because a question not yet asked is neither yes nor no. */
export type Truth = 'yes' | 'no' | 'unknown'
