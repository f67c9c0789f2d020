import type { Line } from '../../../thread/prose';

const FIELD =
  /^\s*(?:(?:our |your |case |request |foi )?ref(?:erence)?(?: (?:no|number))?|(?:(?:new|linked|related|original|previous|parent|existing) )?(?:case|request|ticket|enquiry)(?: (?:no|number|id|type|name|title))?|subject|type|category|status|priority|channel|stage|(?:date )?(?:received|logged|opened|closed|raised|completed|due)(?: (?:on|by|date))?|date(?: of (?:request|receipt|reply|response))?|(?:(?:original|revised|new|response|expected|extended) )?(?:target|due|closure)(?: date)?|closure code|service(?:s|\(s\))?(?: areas?| consulted|\(s\) consulted)?|directorate|department|team|handled by|allocated to|assigned to|case officer|(?:requested|submitted) by|requester|requestor|applicant|legislation|regime|act)\s?[:=–]\s*\S/i;
/** So many fields below each other are the head of a case. */
const FIELDS = 3;

/** Takes out the head of a case that a case system writes above its reply: `CASE: IR/24/0672`, `RECEIVED: 01/10/24`. A single such line stays. */
export function dropCaseHeader(lines: readonly Line[]): readonly Line[] {
  const gone = new Set<Line>();
  let block: Line[] = [];
  const close = () => {
    if (block.length >= FIELDS) for (const line of block) gone.add(line);
    block = [];
  };
  for (const line of lines) {
    if (line.kind === 'blank') continue;
    if (line.kind === 'body' && line.text.length < LONGEST && FIELD.test(line.text)) block.push(line);
    else if (!KEYED.test(line.text)) close();
  }
  close();
  return gone.size === 0 ? lines : lines.map((line) => (gone.has(line) ? { ...line, kind: 'furniture' } : line));
}

/** No field is longer. */
const LONGEST = 160;
/** `OUTCOME: Refused in full` among them says something, and does not end them. */
const KEYED =
  /^\s*(?:outcome|decision|result|grounds?|exemptions?(?:\(s\))?|exceptions?|charge|fees?|notes?)\b[^:\n]{0,24}:/i;
