import { expect, test } from 'vitest'
import { run } from '../fake-host.ts'

test('the questionnaires that come with nuchal are listed', async () => {
  expect(await run(['list'])).toMatchInlineSnapshot(`
    {
      "code": 0,
      "messages": "",
      "results": "after-procedure 1.0.0 (draft): After a block, nerve treatment or operation at the back of the head or neck
      topics: tablet-plan, record-result, read-test-block, device-check, lasting-side-effects, look-again, second-test-block, pain-after-operation, gentler-steps, repeat-occipital-block, repeat-rfa, repeat-toxin, repeat-scalp-nerve
    occipital-neck 1.0.0 (draft): Pain at the back of the head and neck
      topics: conservative-care, medicines, occipital-nerve-block, medial-branch-block, third-occipital-block, occipital-prf, cervical-rfa, third-occipital-rfa, botulinum-toxin, occipital-thermal-rf, occipital-cryoneurolysis, occipital-nerve-stimulation, occipital-decompression, occipital-neurectomy, upper-neck-joint-injection, dorsal-rhizotomy, c2-ganglionectomy
    ",
      "written": Map {},
    }
  `)
})
