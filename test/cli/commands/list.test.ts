import { expect, test } from 'vitest'
import { run } from '../fake-host.ts'

test('the questionnaires that come with nuchal are listed', async () => {
  expect(await run(['list'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "",
      "results": "occipital-neck 1.0.0 (draft): Pain at the back of the head and neck
      topics: conservative-care, occipital-nerve-block, medial-branch-block, cervical-rfa, botulinum-toxin, occipital-cryoneurolysis, occipital-neurectomy, dorsal-rhizotomy
    ",
      "written": Map {},
    }
  `)
})
