import { type Draft, head } from './line';

const FOLD = /^\[?(?:show|hide) quoted sections\]?$/i;
const RULE = /^(?:[-_=*~#+•–—.\u2500-\u257f]\s?){4,}$/;
const MARKING =
  /^[[(*]*(?:(?:UK )?OFFICIAL(?:[- :]*SENSITIVE)?(?:[- :].{0,30})?|NOT PROTECTIVELY MARKED|UNCLASSIFIED|PROTECT|RESTRICTED|(?:SENSITIVITY|CLASSIFICATION|PROTECTIVE MARKING|SECURITY MARKING)\s?:.{0,60}|EXTERNAL(?: E-?MAIL)?\s?:?)[\])*]*$/;
const MARKING_WORD = /^(?:Sensitivity|Classification|Protective marking|Security classification)\s?:/;
const WARNING =
  /^\W*(?:CAUTION|WARNING|EXTERNAL)\b.{0,20}\b(?:e-?mail|message|sender)\b.{0,60}\b(?:outside|external|originated)/i;
/** The same above a letter that leaves the office: `CAUTION: sent from the Trust to an outside address`. */
const OUTWARD =
  /^\W*(?:CAUTION|WARNING|NOTICE|EXTERNAL)\s?[:–—-]\s?(?:(?:this|e-?mail|message|was|has been|is|being) ){0,4}(?:sent|leaving|going|addressed)\b.{0,80}\b(?:outside|external|internet|public)\b.{0,40}$/i;
const PICTURE = /^\[?(?:\d+\])?\[?(?:cid:\S+|image:? ?.{0,40}|.{0,40}\blogo)\]?$/i;
const PORTAL =
  /^(?:please use this e-?mail address for all replies to this request|disclaimer: this message and any reply that you make will be published|if you find this service useful as an FOI officer|\[subject only\])/i;
const DEVICE = /^(?:sent|get outlook|envoyé|gesendet) (?:from|for|via|von|de) (?:my |mon |meinem )?\w+/i;
/** The foot of a page that was pasted into the letter: `FOI/1187 Page 3 of 3`. */
const PAGE =
  /^(?:[\p{Lu}\d][\p{L}\d/.,&'’() –-]{0,60}[\s|–-])?(?:Page|PAGE|page) \d{1,3} of \d{1,3}(?:\s[|–-]?\s?[\p{Lu}\d][\p{L}\d/.,&'’() –-]{0,60})?$/u;
const LIST = /^(?:visible|hidden) links:?$/i;
const NOTE = /^\s*\[?\d+[.\]]\s*\S+/;

/** Marks rules, protective markings, pictures and the portal's own lines. */
export function markFurniture(lines: readonly Draft[]): void {
  for (const line of lines) if (line.kind === 'body' && isFurniture(head(line))) line.kind = 'furniture';
  const written = lines.filter(({ kind }) => kind !== 'blank');
  const times = new Map<string, number>();
  for (const line of written) times.set(head(line), (times.get(head(line)) ?? 0) + 1);
  written.forEach((line, i) => {
    if (!PAGE.test(head(line))) return;
    for (const step of [-1, 1])
      for (let k = i + step; Math.abs(k - i) <= FOOT; k += step) {
        const beside = written[k];
        if (!beside || !isRepeated(head(beside), times)) break;
        if (beside.kind === 'body') beside.kind = 'furniture';
      }
  });
}

/** So many lines of a page's head or foot stand beside its number. */
const FOOT = 4;

/** A line that stands on every page, or the reference of the letter. */
function isRepeated(text: string, times: ReadonlyMap<string, number>): boolean {
  return (times.get(text) ?? 0) > 1 || /^[A-Z]{1,5}[A-Z\d]*(?:[/-][A-Z\d]+)+$/u.test(text);
}

function isFurniture(text: string): boolean {
  if (text.length > 200) return WARNING.test(text) || PORTAL.test(text);
  const tests = [FOLD, RULE, MARKING, MARKING_WORD, WARNING, OUTWARD, PICTURE, PORTAL, DEVICE, PAGE];
  return tests.some((test) => test.test(text));
}

/** Whether a line is drawn, not written: `-----`, `_____`, `*****`. */
export function isRule(text: string): boolean {
  return text.length < 400 && RULE.test(text.trim());
}

/** Marks the list of links that a text browser puts under a converted page: `References`, `Visible links`, `1. http://…`. */
export function markFootnotes(lines: readonly Draft[]): void {
  let open = false;
  lines.forEach((line, i) => {
    if (line.kind === 'blank') return;
    const text = head(line);
    if (LIST.test(text) || (/^references:?$/i.test(text) && listFollows(lines, i))) open = true;
    else if (open && !NOTE.test(text) && /\s/.test(text)) open = false;
    if (open) line.kind = 'footnotes';
  });
}

function listFollows(lines: readonly Draft[], at: number): boolean {
  const next = lines.slice(at + 1, at + 8).find((line) => line.kind !== 'blank');
  return next !== undefined && (LIST.test(head(next)) || /^\d+\.\s+(?:https?:|mailto:|file:|www\.)/i.test(head(next)));
}
