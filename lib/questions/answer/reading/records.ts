/** `Held: Yes`: a name, a colon, and what the field holds. */
const FIELD = /^([^\S\n]*)(\p{L}[\p{L} /'’()?-]{0,30}?)([^\S\n]?:)([^\S\n]*)(.*)$/u;
/** A field that each record has stands so often. */
const OFTEN = 3;

/** What the fields of a record are for, by their names. */
const NAMES = {
  echo: /^(?:summary|question|request|(?:request )?description|subject|title|topic|query|you asked|(?:information |what was )?(?:requested|asked(?: for)?)|(?:question|request) (?:text|summary|title))$/i,
  held: /^(?:(?:information|info|data|is it|is this)? ?held\??|do we hold (?:it|this)\??)$/i,
  outcome: /^(?:outcome|decision|disposition|result|determination|status|disclosure|(?:disclosed?|released?)\??)$/i,
  ground:
    /^(?:exemptions?|exceptions?|(?:exemptions?|exceptions?|sections?) (?:applied|used|relied on|cited)|grounds?)$/i,
  answer:
    /^(?:(?:our )?(?:response|answer|reply)(?: text)?|information|comments?|details?|text|explanation|reasons?|notes?|data)$/i,
} as const;
type Use = keyof typeof NAMES | 'item';

const USES = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** Says that the answer follows, or that there is none to name. */
const IDLE =
  /^(?:y|yes|full|all|(?:disclosed|released|provided|supplied|answered|granted|complete[d]?|closed)(?: in full| in whole|fully)?|fully (?:disclosed|released|provided|answered)|full (?:disclosure|release|response)|n\/?a|none(?: applied)?|[-–—]+)?\.?$/i;
/** `Item: 4 of 8`, `Question 4`, `Q4.`: what begins a record, alone on its line. */
const ITEM =
  /^[^\S\n]*(?:(?:item|question|part|request|point|element|q|no)\b\.?(?: (?:no|number|ref)\b\.?)?[^\S\n]?[:#]?[^\S\n]*|q)?\d{1,2}[.):]?([^\S\n]*(?:of|\/)[^\S\n]*\d{1,2})?[^\S\n]*$/iu;

/** Fields have colons, and of each record two stand there. */
const COLONS = new RegExp(`^(?:[^:]*:){${OFTEN * 2}}`, 'u');
/** `Q1a.` in the request. */
const LABEL = /^(?:q(?:uestion)? ?)?(\d{1,2}) ?(?:\(?([a-z])\)|([a-z])(?=[.:]))?[.:)]? /iu;

interface Field {
  readonly use: Use | null;
  readonly value: string;
  /** Where the value begins in its line, and of an item what counts the records. */
  readonly at: number;
}

/**
 * What a case system writes as records, `Item: 4 of 8`, `Held: Yes`, `Outcome: Disclosed in full`, `Response text: 23`: the names of the
 * fields become spaces, and so does what only says of what kind the answer is, so that a record left empty has nothing in it. Where the
 * records are counted otherwise than the questions, what they repeat of these stays. Any other text is left as it is; the length never changes.
 */
export function openRecords(text: string, request: readonly string[] = []): string {
  if (!COLONS.test(text)) return text;
  const lines = text.split('\n');
  const fields = lines.map(readField);
  const count = (use: Use) => fields.filter((field) => field?.use === use).length;
  const judged = count('held') >= OFTEN || count('outcome') >= OFTEN;
  if (!judged || count('answer') < OFTEN || count('item') < OFTEN) return text;
  const keeps = isOwnCount(
    lines.filter((_, i) => fields[i]?.use === 'item'),
    request,
  );
  const ruled = fields.map(() => false);
  for (let i = 0, from = -1; i < fields.length; i++) {
    if (fields[i]?.use === 'item') from = i;
    if (from >= 0 && fields[i]?.use === 'outcome' && fields[i]?.value !== '') ruled[from] = true;
  }
  let item = -1;
  return lines
    .map((line, i) => {
      if (fields[i]?.use === 'item') item = i;
      return item < 0 ? line : openField(line, fields[i], ruled[item] === true, keeps);
    })
    .join('\n');
}

function readField(line: string): Field | null {
  const item = line.length < LONGEST ? ITEM.exec(line) : null;
  if (item) return { use: 'item', value: '', at: line.trimEnd().length - (item[1]?.length ?? 0) };
  const found = FIELD.exec(line.slice(0, LONGEST));
  if (!found) return null;
  const [, indent = '', name = '', colon = '', gap = ''] = found;
  const at = indent.length + name.length + colon.length + gap.length;
  const use = USES.find((one) => NAMES[one].test(name));
  return { use: use ?? null, value: line.slice(at).trim(), at };
}

/** The name of a field, and a label, stand within so many characters. */
const LONGEST = 80;

/** `Item 6 of 6` where the request ends with Q5 and has a Q1a: the records have a count of their own. */
function isOwnCount(items: readonly string[], request: readonly string[]): boolean {
  const numbers = items.map((line) => Number(/\d{1,2}/u.exec(line)?.[0]));
  const labels = request.flatMap((line) => [LABEL.exec(line) ?? []]);
  const last = Math.max(0, ...labels.map(([, number]) => Number(number ?? 0)));
  const lettered = labels.some(([, , ...letters]) => letters.some(Boolean));
  return last > 0 && lettered && numbers.length > last && numbers.every((number, i) => number === i + 1);
}

/**
 * @param ruled whether the outcome of its record is given
 * @param keeps whether the question that it repeats stays
 */
function openField(line: string, field: Field | null | undefined, ruled: boolean, keeps: boolean): string {
  if (!field?.use || field.use === 'ground') return field?.use && IDLE.test(field.value) ? blank(line) : line;
  if (field.use === 'item') return line.slice(0, field.at) + blank(line.slice(field.at));
  if (field.use === 'answer' || (keeps && field.use === 'echo'))
    return blank(line.slice(0, field.at)) + line.slice(field.at);
  if (field.use === 'echo' || IDLE.test(field.value)) return blank(line);
  return field.use === 'held' && ruled ? blank(line) : line;
}

function blank(words: string): string {
  return ' '.repeat(words.length);
}
