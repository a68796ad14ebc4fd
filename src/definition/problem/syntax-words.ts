import type { ErrorCode } from 'yaml'
import type { Description } from './description.ts'

const quote = 'if this is a text, put it in quotes'

/** What YAML's own mistakes mean to somebody who is writing a questionnaire. */
export const syntaxWords: Readonly<Record<ErrorCode, Description>> = {
  ALIAS_PROPS: { message: 'an alias cannot have a tag or an anchor', help: quote },
  BAD_ALIAS: { message: 'an alias has to have a name', help: quote },
  BAD_COLLECTION_TYPE: { message: 'a tag does not fit what follows it', help: quote },
  BAD_DIRECTIVE: { message: 'a line that starts with % is a YAML directive', help: quote },
  BAD_DQ_ESCAPE: {
    message: 'a backslash in a text in double quotes starts a code that does not exist',
    help: 'write the backslash twice, or use single quotes',
  },
  BAD_INDENT: {
    message: 'this line is not indented like the others it belongs to',
    help: 'entries of one map or list start in the same column',
  },
  BAD_PROP_ORDER: { message: 'a tag or an anchor stands in the wrong place', help: quote },
  BAD_SCALAR_START: { message: 'a text cannot start with this sign', help: quote },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'a second colon follows on the same line',
    help: 'if it belongs to a text, put the text in quotes; if not, start a new line',
  },
  BLOCK_IN_FLOW: {
    message: 'bullets and indented maps cannot stand inside { } or [ ]',
    help: 'write the outer map or list with lines of its own too',
  },
  DUPLICATE_KEY: { message: 'a key stands twice in one map' },
  IMPOSSIBLE: { message: 'this cannot be read as YAML', help: quote },
  KEY_OVER_1024_CHARS: {
    message: 'the colon comes more than 1024 characters after the start of its line',
    help: quote,
  },
  MISSING_CHAR: {
    message: 'a quote, a bracket, a comma or a colon is missing',
    help: 'look for a quote or a bracket that is opened and not closed',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a key has to stand on one line with its colon',
    help: 'put a colon behind the key; if it is a text, indent it further than its key',
  },
  MULTIPLE_ANCHORS: { message: 'a value cannot have two anchors', help: quote },
  MULTIPLE_DOCS: { message: 'a second YAML document starts here' },
  MULTIPLE_TAGS: { message: 'a value cannot have two tags', help: quote },
  NON_STRING_KEY: { message: 'a key has to be a text' },
  RESOURCE_EXHAUSTION: { message: 'maps and lists stand too deep inside one another' },
  TAB_AS_INDENT: { message: 'a line is indented with a tab', help: 'use blanks instead' },
  TAG_RESOLVE_FAILED: { message: 'a tag is not known', help: quote },
  UNEXPECTED_TOKEN: {
    message: 'this does not belong here',
    help: 'look for a missing colon, dash, comma or quote; if this is a text, put it in quotes',
  },
}
