import { expect, test } from 'vitest'
import { compile } from '../../src/engine/compile.ts'
import { roomForFound } from '../../src/engine/lane-found.ts'
import { questionnairesIn } from '../support/questionnaires-in.ts'

const neck = questionnairesIn('questionnaires').find(({ id }) => id === 'occipital-neck')

/** Rooms of the lines on some measures, each once, and how many lines they serve. */
function roomsOf(isMeant: (measure: string) => boolean) {
  if (neck === undefined) throw new Error('occipital-neck is not there')
  const program = compile(neck)
  const rooms = roomForFound(program)
  const meant = rooms.filter((_, line) => {
    return isMeant(program.measures[program.measureLines[line]?.measure ?? 0]?.id ?? '')
  })
  return { lines: meant.length, rooms: new Set(meant).size }
}

test('lines that ask the same of measures made alike share a room', () => {
  expect(roomsOf((id) => id.endsWith('.mismatch'))).toEqual({ lines: 4, rooms: 1 })
})

test('lines that ask for other values, or of measures made otherwise, do not', () => {
  const { lines, rooms } = roomsOf((id) => id === 'first-mbb.relief')
  expect(lines).toBeGreaterThan(1)
  expect(rooms).toBe(lines)
  const both = roomsOf((id) => id === 'first-mbb.relief' || id === 'strong-painkiller-days')
  expect(both.rooms).toBeGreaterThan(rooms)
})
