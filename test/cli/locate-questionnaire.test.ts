import { describe, expect, test } from 'vitest'
import { locateAllYaml, locateQuestionnaire } from '../../src/cli/locate-questionnaire.ts'
import { UsageError } from '../../src/cli/usage-error.ts'
import { fakeHost } from './fake-host.ts'

const { files } = fakeHost({
  files: {
    'knee.yaml': '',
    'folder/questionnaire.yaml': '',
    'folder/part.yaml': '',
    'many/b.yml': '',
    'many/a.yaml': '',
    'many/c/questionnaire.yaml': '',
    'many/d/other.yaml': '',
    'many/readme.md': '',
    'none/readme.md': '',
    'occipital-neck/questionnaire.yaml': '',
  },
}).host

const yaml = (folder: string, entry: string) => ({ kind: 'yaml', folder, entry })

describe('a questionnaire', () => {
  test.for([
    { by: 'a file', name: 'knee.yaml', location: yaml('.', 'knee.yaml') },
    { by: 'a file further down', name: 'many/b.yml', location: yaml('many', 'b.yml') },
    { by: 'a folder', name: 'folder', location: yaml('folder', 'questionnaire.yaml') },
    {
      by: 'its shipped id',
      name: 'occipital-neck',
      location: { kind: 'shipped', id: 'occipital-neck' },
    },
    {
      by: 'a folder called like a shipped one',
      name: './occipital-neck',
      location: yaml('./occipital-neck', 'questionnaire.yaml'),
    },
  ])('is found by $by', ({ name, location }) => {
    expect(locateQuestionnaire(name, files)).toEqual(location)
  })

  test.for([
    { name: 'occipital-neckk', hint: 'did you mean "occipital-neck"?' },
    { name: 'neck', hint: 'did you mean "occipital-neck"?' },
    { name: '', hint: '"nuchal list" shows those there are' },
    { name: 'none', hint: 'name a folder that does, or a YAML file' },
  ])('is not found by "$name", and what to do is told', ({ name, hint }) => {
    expect(() => locateQuestionnaire(name, files)).toThrow(UsageError)
    expect(() => locateQuestionnaire(name, files)).toThrow(expect.objectContaining({ hint }))
  })
})

describe('all questionnaires', () => {
  test.for([
    { of: 'a file', path: 'knee.yaml', locations: [yaml('.', 'knee.yaml')] },
    {
      of: 'a questionnaire’s folder',
      path: 'folder',
      locations: [yaml('folder', 'questionnaire.yaml')],
    },
    {
      of: 'a folder of them',
      path: 'many',
      locations: [
        yaml('many', 'a.yaml'),
        yaml('many', 'b.yml'),
        yaml('many/c', 'questionnaire.yaml'),
      ],
    },
  ])('of $of are found in order', ({ path, locations }) => {
    expect(locateAllYaml(path, files)).toEqual(locations)
  })

  test.for([
    { path: 'none', message: 'none holds no questionnaire' },
    { path: 'nowhere', message: 'there is no file or folder nowhere' },
  ])('of $path are not found', ({ path, message }) => {
    expect(() => locateAllYaml(path, files)).toThrow(message)
  })
})
