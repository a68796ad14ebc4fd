import { byHand } from './by-hand.js'
import { cel } from './cel.js'
import { fhirpath } from './fhirpath.js'
import { jsonLogicEngine, jsonLogicJs } from './json-logic.js'
import { rulesEngine } from './json-rules-engine.js'
import { nuchal } from './nuchal.js'
import { publicodes } from './publicodes.js'
import { survey } from './survey.js'
import { zenEngine } from './zen.js'

/** Ours first, then what to beat: by hand, and the peers. */
export const engines = [
  nuchal,
  byHand,
  jsonLogicEngine,
  jsonLogicJs,
  rulesEngine,
  zenEngine,
  cel,
  survey,
  publicodes,
  fhirpath,
]
