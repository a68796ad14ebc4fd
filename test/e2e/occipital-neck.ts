import { fileURLToPath } from 'node:url'
import { diskFiles } from '../../src/cli/disk-files.ts'
import { loadYaml } from '../../src/cli/load-yaml.ts'
import type { Questionnaire } from '../../src/model/questionnaire.ts'
import { said } from '../support/write-answers.ts'
import { type Person, personWith } from './person.ts'

/** The shipped questionnaire, as its author wrote it. */
export const occipitalNeck: Questionnaire = readQuestionnaire(
  fileURLToPath(new URL('../../questionnaires/occipital-neck', import.meta.url)),
  'questionnaire.yaml',
)

function readQuestionnaire(folder: string, entry: string): Questionnaire {
  const { questionnaire } = loadYaml({ kind: 'yaml', folder, entry }, diskFiles())
  if (questionnaire === undefined) throw new Error(`${folder}/${entry} has problems`)
  return questionnaire
}

/** Somebody whom a block helped and whose pain is back; some things they cannot or will not say. */
export const teacher: Person = personWith(
  said({
    age: 52,
    'new-neck-pain': 'unknown',
    'feels-unwell': 'unknown',
    'heavy-alcohol': 'unknown',
    'takes-blood-thinner': 'yes',
    'swollen-discs': 'unknown',
    'pain-site': ['back-of-head', 'upper-neck', 'arm'],
    'pain-side': 'always-same-side',
    'pain-quality': ['shooting', 'sharp'],
    'pain-pattern': 'seconds-to-minutes',
    'worst-pain': 8,
    'pain-months': 12,
    'touch-hurts': 'yes',
    'tender-spot': 'yes',
    'eases-with-neck': 'unknown',
    'headache-days': 10,
    'migraine-days': 'unknown',
    'simple-days': 5,
    'triptan-days': 0,
    'opioid-days': 'declined',
    'care-tried': ['exercise', 'hands-on'],
    'care-weeks': 10,
    'care-effect': 'helped-short',
    'medicines-tried': ['simple-painkillers', 'nerve-pain-medicine'],
    'preventives-tried': 1,
    'other-procedures': 'declined',
    'procedure-effect': 'unknown',
    'earlier-rfa': 'yes',
    'rfa-relief': 60,
    'rfa-months': 7,
    'rfa-months-ago': 9,
    'offered-rhizotomy': 'yes',
    'rhizotomy-meant': 'not-explained',
    'occipital-block': 'yes',
    'occipital-test.baseline': 8,
    'occipital-test.best': 2,
    'occipital-test.stated': 80,
    'occipital-test.sleepy': 'no',
    'occipital-test.asleep': 'no',
    'occipital-test.steroid': 'yes',
    'scalp-numb': 'yes',
    'occipital-pain-back': 'yes',
    'neck-joint-block': 'yes',
    'mbb-again': 'no',
    'first-mbb.baseline': 7,
    'first-mbb.best': 3,
    'first-mbb.stated': 'unknown',
    'first-mbb.sleepy': 'yes',
    'first-mbb.asleep': 'no',
    'may-be-pregnant': 'unknown',
  }),
)
