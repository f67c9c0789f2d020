/** Where a text stops being JSON, and what is wrong there. */
export interface Fault {
  /** In UTF-16 units from its start. */
  readonly at: number;
  readonly why: string;
}

const SPACE = /[ \t\n\r]*/y;
/** All signs but quote, backslash and controls stand for themselves. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** What may come next. */
type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or the end' | 'nothing more';

const reasons = {
  value: 'a value is missing or misspelt here',
  'value or ]': 'a value or ] is missing or misspelt here',
  name: 'a name in quotes is missing here',
  'name or }': 'a name in quotes or } is missing here',
  ':': 'a colon is missing here',
  ', or the end': 'a comma or a closing bracket is missing here',
  'nothing more': 'something stands behind the end',
} as const satisfies Record<Wanted, string>;

const BAD_TEXT = 'the text that begins here has no end, or a sign in it that may not stand there';

/** The first place at which a text is not JSON; null when it is. Engines do not say it alike, or not at all. */
export function findFault(text: string): Fault | null {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = skip(text, 0);
  const after = (): Wanted => (open.length === 0 ? 'nothing more' : ', or the end');
  while (at < text.length) {
    const sign = text.charAt(at);
    const end = endOf(text, at);
    const isClosing = sign === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    const mayClose = wanted === ', or the end' || wanted === (sign === '}' ? 'name or }' : 'value or ]');
    if (isClosing && mayClose) {
      open.pop();
      wanted = after();
    } else if (wanted === ':' && sign === ':') {
      wanted = 'value';
    } else if (wanted === ', or the end' && sign === ',') {
      wanted = open.at(-1) === '{' ? 'name' : 'value';
    } else if (wanted.startsWith('name') && sign === '"' && end !== null) {
      wanted = ':';
    } else if (wanted.startsWith('value') && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'name or }' : 'value or ]';
    } else if (wanted.startsWith('value') && end !== null) {
      wanted = after();
    } else {
      return {
        at,
        why: sign === '"' && end === null ? BAD_TEXT : reasons[wanted],
      };
    }
    at = skip(text, end ?? at + 1);
  }
  return wanted === 'nothing more' ? null : { at, why: `it ends too soon: ${reasons[wanted]}` };
}

/** Where the text, number or word that begins here ends; null when none does. */
function endOf(text: string, at: number): number | null {
  const pattern = text.charAt(at) === '"' ? STRING : SCALAR;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skip(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}
