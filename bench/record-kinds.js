/**
 * The same records in ways that programs write them, each as a function of a record and its number that
 * gives a record.
 */
export const kinds = {
  /** Only what was answered. */
  gaps: () => (record) => record,

  /** Every record with the same keys in the same order: what it lacks is as in others. */
  uniform: (examples) => {
    const all = Object.assign({}, ...examples.map(({ answers }) => answers))
    return ({ id, answers }) => ({ id, answers: { ...all, ...answers } })
  },

  escapes: () => (record) => ({ ...record, id: `"${record.id}"\té` }),

  'long texts': () => (record) => ({ ...record, note: LONG }),

  'nested extras': () => (record, number) => ({ ...extras(number), ...record }),
}

const LONG = 'Said that it "comes and goes", most of all in the evening.\n'.repeat(40)

const extras = (number) => ({
  meta: {
    source: { app: 'intake', version: [3, 1, number % 9], device: { kind: 'tablet', year: 2024 } },
    steps: Array.from({ length: 8 }, (_, step) => ({ step, seconds: (number * step) % 97 })),
  },
})
