import { isRule } from './furniture';
import { type Draft, groupLines, head } from './line';
import { foldSpaces } from './spaces';

const GREETING =
  /^(?:dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|to whom it may concern|for the attention of|fao|annwyl|bore da|prynhawn da|sehr geehrte[rs]?|guten tag|hallo|madame|monsieur|sir|madam)\b/i;
const SIGN_OFF =
  /^(?:(?:yn gywir|cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?)\s?[,/|-]?\s?)?(?:yours?(?:'s)? (?:sincerely|faithfully|truly|etc)|yours|(?:with )?(?:(?:very )?(?:kind(?:est)?|best|warm(?:est)?|many) )?(?:regards|wishes)|(?:many )?(?:thanks|thank you)(?: (?:very much|so much|in (?:advance|anticipation)))?|thanks again|sincerely(?: yours)?|respectfully|cheers|kr|yn gywir|cofion(?: gorau| cynnes)?|diolch(?: yn fawr)?|(?:is )?mise(?:,? le meas)?|le (?:gach )?(?:meas|dea-ghuí)(?: mór)?|mit freundlichen grüßen|mfg|viele grüße|cordialement)(?: (?:and|&) (?:kind |best )?(?:regards|wishes|thanks))?(?:\s?\/\s?(?:yours (?:sincerely|faithfully)|kind regards|regards))?\s?[,.!:-]*$/i;
const LABEL =
  /^(?:\(?(?:q(?:uestion)?\s?)?\d{1,3}(?:\.\d{1,2})*\s?[a-z]?[.):]|q(?:uestion)?\s?\d|\(?[a-z]\)\s|[-*•]\s)/i;
const RESUMES =
  /^(?:p\.?s\.?\b|annex|appendix|schedule \d|enclosure|exemptions?\b|freedom of information act|environmental information reg|sections? \d|regulations? \d|your (?:right|request|complaint)|right(?:s)? (?:to|of)|complain|internal review|appeal|review procedure|how to complain|if you (?:are|have|wish|would|remain)|you (?:may|can|have the right)|public interest|response|answer|reply|question|request|you (?:asked|requested)|information requested|we |i |the (?:council|trust|university|department|force|authority|information)\b)/i;
const ANNEX =
  /^(?:p\.?s\.?\b|annex|appendix|exemptions?\b|sections? \d|regulations? \d|your right|rights? (?:to|of)|complain|internal review|appeal|if you are|public interest|response|answer|question|you (?:asked|requested)|information requested)/i;
const MAIL =
  /\b(?:this|the contents? of this|the information (?:contained )?in this|any) (?:e-?mail|message|communication|transmission)s?\b/i;
const GUARD =
  /\b(?:confidential|intended|addressee|virus|malware|privileged|monitor|in error|by mistake|copyright|scanned|recorded|opinions|not meant for you|delete it)/i;
const PLAIN =
  /(?:^disclaimer\b|\bconsider (?:the environment|whether)\b.{0,60}\bprint|\bthink before (?:you )?print|\baccepts? no (?:liability|responsibility)|\bnot accept (?:any )?(?:service|liability|responsibility)|\blegal notices may not be served|\bif you have received (?:this|it)\b.{0,40}\bin error|\bintended (?:solely|only) for the|\bwe welcome (?:correspondence|calls|receiving)|\bcroesaw[uir]|\bhow (?:we|the council|the trust) uses? your (?:data|personal|information)|\bprivacy notice\b.{0,80}$|\bprivacy notice is (?:available|at)|\bfollow us on\b|\bregistered (?:office|in england|charity)|\bscanned (?:by|for)\b)/i;
const ROLE =
  /\b(?:teams?|officer|council|department|manager|unit|office|services?|trust|authority|constabulary|police|university|college|school|academy|clerk|director|directorate|head of|assistant|advis[eo]r|co-?ordinator|secretary|secretariat|governance|compliance|commission(?:er)?|agency|board|ministry|information|foi|corporation|centre|company|ltd|limited|plc|analyst|executive|administrator|records|disclosure|tel|telephone|phone|mobile|mob|e-?mail|web|website|requests)\b/i;
const NAME = /^[A-ZÀ-Þ][\p{L}'’.-]*(?: (?:[A-ZÀ-Þ][\p{L}'’.-]*|de|von|van|ap|ab|bin|al)){1,3}$/u;
const VERB = /\b(?:is|are|was|were|has|have|may|can|will|you|we|not|none|yes|no)\b/i;
const PROSE = 120;

/** Marks greetings: `Dear …` alone on its line, or the first line when it is only a name and a comma. */
export function markSalutations(lines: readonly Draft[]): void {
  const first = lines.find((line) => line.kind === 'body');
  for (const line of lines) {
    if (line.kind !== 'body') continue;
    const text = head(line);
    const alone =
      text.length <= 100 &&
      GREETING.test(text) &&
      !/[.?!:;]\s+\S/.test(text.replace(/\b(?:mr|mrs|ms|dr|prof|rev|st|\p{L})\./giu, ''));
    if ((alone && isAddress(text)) || (line === first && /^[A-Z][\p{L}'’. -]{1,50},$/u.test(text)))
      line.kind = 'salutation';
  }
}

/** `Hello again, 8 of them.` says something; `Dear Ms Ames, Case 14` has a number and is an address all the same. */
const SAYS = /^(?:hello|hi|hey)\b[^,]{0,20},? (?:\d|(?:yes|no|none|it|there|we|they|sorry|here|nothing|about|only)\b)/i;

function isAddress(text: string): boolean {
  if (text.endsWith('?') || SAYS.test(text)) return false;
  const words = text.split(/\s+/).length;
  return /[,:]$/.test(text)
    ? words <= 16
    : words <= 7 && !/\b(?:i|we|you|your|is|are|thank|please|re)\b/i.test(text.replace(/^hi there/i, ''));
}

/** Marks sign-offs, the signatures under them, disclaimers, and the signature of a writer who does not sign off. */
export function markClosings(lines: readonly Draft[]): void {
  let signed = false;
  let ruled = false;
  let ended = 0;
  const all = blocks(lines);
  const opening = all.findIndex((group) => group[0]?.kind === 'body');
  for (const [i, group] of all.entries()) {
    const first = group[0];
    if (!first || (i === opening && thanksFirst(group, all[i + 1]))) continue;
    // Who answers between the lines of a request has signed above them.
    if (first.kind === 'salutation' || isMargin(first)) signed = ruled = false;
    else if (first.kind === 'furniture') ruled ||= signed && isRule(first.text);
    else if (first.kind === 'body') {
      const rest = signOff(group);
      if (rest) signed = true;
      if (rest && ended === 0) ruled = false;
      ended += rest ? 1 : 0;
      const open = settle(rest ?? group, signed, ruled);
      if (open) signed = ruled = false;
    }
  }
  markUnsigned(lines);
}

/** `Thank you.` right under the greeting, above what is said: thanks for the request, and no end of the letter. */
function thanksFirst(group: readonly Draft[], next: readonly Draft[] | undefined): boolean {
  const [first, ...more] = group;
  const below = next?.[0];
  if (!first || more.length > 0 || below?.kind !== 'body' || !THANKS.test(head(first))) return false;
  const text = head(below);
  return LABEL.test(text) || VERB.test(text) || (/\d/.test(text) && !ROLE.test(text));
}

const THANKS = /^(?:many )?(?:thanks|thank you|cheers)\b/i;

function isMargin(line: Draft): boolean {
  return line.kind === 'quote' && /^\s*>/.test(line.text.slice(0, 20));
}

/** Groups of lines as `groupLines` makes them, cut before a sign-off within them. */
function blocks(lines: readonly Draft[]): Draft[][] {
  const cut: Draft[][] = [];
  for (const group of groupLines(lines)) {
    const at = group.findIndex((line, i) => i > 0 && line.kind === 'body' && isSignOff(line));
    if (at > 0) cut.push(group.slice(0, at), group.slice(at));
    else cut.push(group);
  }
  return cut;
}

function isSignOff(line: Draft): boolean {
  return line.text.length <= 80 && SIGN_OFF.test(foldSpaces(head(line)));
}

/** Marks the sign-off that begins a block and returns the lines after it; null when none does. */
function signOff(group: readonly Draft[]): readonly Draft[] | null {
  const first = group[0];
  if (!first || !isSignOff(first)) return null;
  first.kind = 'sign-off';
  return group.slice(1);
}

/** Decides what a block of body lines is. True when the letter goes on with it after a signature. */
function settle(group: readonly Draft[], signed: boolean, ruled: boolean): boolean {
  const at = group.findIndex((_, i) => isDisclaimer(group.slice(i, i + 12), signed));
  const kept = at < 0 ? group : group.slice(0, startOfDisclaimer(group, at, signed));
  for (const line of group.slice(kept.length)) line.kind = 'disclaimer';
  if (!signed || kept.length === 0) return false;
  if (resumes(kept, ruled)) return true;
  for (const line of kept) line.kind = ruled && isLong(kept) ? 'disclaimer' : 'signature';
  return false;
}

/** Within a letter a disclaimer is a paragraph of its own; under a signature it may follow on the next line. */
function startOfDisclaimer(group: readonly Draft[], at: number, signed: boolean): number {
  const short = group.slice(0, at).every((line) => line.text.length < 70 && !/[.?]$/.test(line.text.slice(-70).trim()));
  return signed || short ? at : group.length;
}

function isDisclaimer(group: readonly Draft[], signed: boolean): boolean {
  const first = group[0];
  if (!first) return false;
  const own = head(first);
  if (PLAIN.test(own)) return true;
  if (!signed && !MAIL.test(own)) return false;
  const text = group.map(head).join(' ').slice(0, 900);
  return (MAIL.test(own) && GUARD.test(text)) || (signed && PLAIN.test(text) && isLong(group));
}

function isLong(group: readonly Draft[]): boolean {
  return group.reduce((sum, line) => sum + line.text.length, 0) >= PROSE;
}

function resumes(group: readonly Draft[], ruled: boolean): boolean {
  const first = group[0];
  if (!first) return false;
  const text = head(first);
  if ((ruled ? ANNEX : RESUMES).test(text) && (isLong(group) || !ROLE.test(text) || /^(?:annex|appendix)/i.test(text)))
    return true;
  if (LABEL.test(text) && !/\b(?:tel|phone|mob|e-?mail)\b/i.test(text)) return true;
  const last = group.at(-1);
  return !ruled && isLong(group) && last !== undefined && /[.?:)]$/.test(last.text.trimEnd().slice(-3));
}

/** A writer who does not sign off: short lines at the very end (or above a quotation) with an office or a name in them. */
function markUnsigned(lines: readonly Draft[]): void {
  const groups = groupLines(lines);
  let open = true;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i];
    const kind = group?.[0]?.kind;
    if (kind === 'body' && group && open && isSignature(group, groups[i - 1]))
      for (const line of group) line.kind = 'signature';
    if (kind === 'body' || kind === 'salutation' || kind === 'signature' || kind === 'sign-off') open = false;
    if (kind === 'quote') open = !group?.[0] || !isMargin(group[0]);
  }
}

function isSignature(group: readonly Draft[], above: readonly Draft[] | undefined): boolean {
  const before = above?.at(-1);
  if (!before || group.length > 8 || before.kind === 'quote') return false;
  const lines = group.map(head);
  if (
    lines.some((text) => text.length > 70 || /[?;:]$|\p{L}{3,}\.$/u.test(text) || LABEL.test(text) || VERB.test(text))
  )
    return false;
  const asked = before.kind === 'body' && /[?:–-]$/.test(before.text.trimEnd().slice(-3));
  if (asked || (before.kind === 'body' && LABEL.test(head(before)) && !/[.!]$/.test(head(before)))) return false;
  if (lines.length === 1 && NAME.test(lines[0] ?? '')) return !/^\d/.test(head(before));
  return (
    lines.every((text) => /^[\p{Lu}[(]|@|\d{4}/u.test(text)) &&
    lines.some((text) => ROLE.test(text)) &&
    !lines.every((text) => /\s\d+$/.test(text))
  );
}
