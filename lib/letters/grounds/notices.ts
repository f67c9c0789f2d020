import type { Brief } from '../brief';
import { list, quote, stop } from '../phrase';
import { nameAll } from '../question-names';
import type { Finding, Rule } from '../rule';
import { nameNotice, noticesOf } from './refusal';
import { answersOf } from './rows';

const review =
  /review|complain|reconsider|re-?examin|look(?:ed|ing)? (?:at )?(?:\w+ ){0,3}again|appeal|dissatisf|unhappy|not (?:satisfied|content|happy)|representation/i;
const regulator = /commissioner|\bICO\b|\bSIC\b|section 50\b|section 47\b|regulation 18\b/i;
const points =
  /web ?-?(?:site|page)|online|internet|publish|\blinks?\b|www\.|https?:|\bvisit\b|(?:found|available|accessible|seen) (?:at|on|in|via|from|through)/i;
/** The portal itself, not a place where the answer could be found. */
const here = /\b(?:through|via|on|from) this (?:web ?site|page|portal)\b/i;
const searched =
  /\bsearch|\benquir(?:y|ies|ed)|\bchecked\b|\blooked\b|not recorded|do(?:es)? not record|never (?:been )?(?:held|recorded)/i;

/**
 * The letters from the refusal on, and the answers before it, whose particulars the reader has already; null when one from the refusal on carries
 * a file in which they may stand.
 */
function noticeText(brief: Brief): string | null {
  const [first] = noticesOf(brief);
  if (first === undefined || brief.unread) return null;
  const since = brief.deeds.slice(brief.deeds.indexOf(first)).filter(({ message }) => message.party === 'authority');
  if (since.some(({ message }) => message.attachments.length > 0)) return null;
  const before = brief.responses.filter((deed) => !since.includes(deed));
  return [...before, ...since].map(({ message }) => joinLines(brief, message.text)).join('\n\n');
}

/** Without the breaks of wrapped lines; an authority that is itself called a commissioner is not the one that hears complaints. */
function joinLines({ thread }: Brief, text: string): string {
  const joined = text
    .split('\n')
    .map((line) => (line.trim() === '' ? '\n\n' : line.trim()))
    .join(' ');
  return /commissioner/i.test(thread.authority.name)
    ? joined.replace(/(?<!information )commissioner/gi, 'office')
    : joined;
}

function noticeFinding(brief: Brief, title: string, facts: string, told: string): Finding | null {
  const notices = new Set(noticesOf(brief).map(({ message }) => message.id));
  const rows = brief.rows.filter(
    (row) => row.answer.in !== null && notices.has(row.answer.in) && row.answer.citations.length > 0,
  );
  const evidence = answersOf(brief, rows).slice(0, 1);
  return {
    title,
    facts,
    told: `${nameNotice(brief)} ${told}`,
    ask: 'Please give them with the outcome of this review.',
    evidence,
    strength: 'strong',
  };
}

/** A refusal that says neither how to have it reviewed nor who hears complaints. */
export const rights: Rule = {
  id: 'rights',
  find: (brief) => {
    const text = noticeText(brief);
    if (text === null || review.test(text) || regulator.test(text)) return null;
    return noticeFinding(
      brief,
      'No complaint rights in the refusal',
      'Your refusal says nothing of how to complain about it.',
      'says nothing of how to complain about it',
    );
  },
};

const another =
  /\breview(?:ed|s)?\b|\breconsider|re-?examin|\blook(?:ed|ing)? (?:at )?(?:\w+ ){0,3}again|\bagain\b.{0,40}\blook|representation/i;

/** Whether a letter tells how to complain to the authority itself: of a review anywhere, or of a complaint apart from that to the regulator. */
function tellsOfReview(text: string): boolean {
  if (another.test(text)) return true;
  const apart = text.split(/(?<=[.!?;,])\s+|\n\s*\n|\bor\b|\band\b/).filter((sentence) => !regulator.test(sentence));
  return apart.some((sentence) => review.test(sentence));
}

/** A refusal that tells of the regulator, and not of the authority's own procedure. */
export const reviewRights: Rule = {
  id: 'review-rights',
  find: (brief) => {
    const text = noticeText(brief);
    if (text === null || !regulator.test(text) || tellsOfReview(text)) return null;
    return noticeFinding(
      brief,
      'Review not mentioned in the refusal',
      'Your refusal does not say how to complain to you yourselves.',
      'does not say how to complain to the authority itself',
    );
  },
};

/** A refusal that tells of a complaint to the authority, and not of the regulator. */
export const regulatorRights: Rule = {
  id: 'regulator-rights',
  find: (brief) => {
    const text = noticeText(brief);
    if (text === null || !tellsOfReview(text) || regulator.test(text)) return null;
    return noticeFinding(
      brief,
      'Regulator not mentioned in the refusal',
      'Your refusal does not mention the Commissioner.',
      'does not mention the Commissioner',
    );
  },
};

/** `Not held`, with no word on how that is known. A request to explain, never an accusation. */
export const notHeld: Rule = {
  id: 'not-held',
  find: (brief) => {
    const rows = brief.rows.filter(
      (row) =>
        row.answer.state === 'not-held' && row.answer.citations.length === 0 && !isPassedOn(brief, row.answer.in),
    );
    const open = rows.filter((row) => !searched.test(row.answer.evidence?.quote ?? ''));
    if (open.length === 0) return null;
    const evidence = answersOf(brief, open);
    return {
      title: 'Not held: ask what was searched',
      facts: stop(`You say that you do not hold the information for ${nameAll(open)}`),
      ask: 'Please tell me what was searched and how, and whether such information was held in the past.',
      evidence,
      strength: 'weak',
    };
  },
};

function isPassedOn(brief: Brief, messageId: string | null): boolean {
  return brief.deeds.some(({ message, act }) => message.id === messageId && act.kind === 'transfer');
}

/** Pointed elsewhere without a refusal notice. An address that leads to a page, and not just to a site, makes the point a weak one. */
export const elsewhere: Rule = {
  id: 'elsewhere',
  find: (brief) => {
    const bare = brief.rows.filter(({ answer }) => answer.state === 'signposted' && answer.citations.length === 0);
    const rows = bare.filter(
      ({ answer }) => points.test(answer.evidence?.quote ?? '') && !here.test(answer.evidence?.quote ?? ''),
    );
    if (rows.length === 0) return null;
    const evidence = answersOf(brief, rows);
    const quotes = [...new Set(evidence.map((one) => quote(one.quote, 110)))].slice(0, 2);
    const led = evidence.some((one) => leadsToPage(brief, one.messageId, one.start, one.end)) || brief.unread;
    return {
      title: 'Pointed elsewhere without a refusal notice',
      facts: led
        ? stop(
            `For ${nameAll(rows)} you refer me to another place (${list(quotes)}), where I could not be sure of finding all of it`,
          )
        : stop(
            `For ${nameAll(rows)} you only refer me to another place (${list(quotes)}), without saying where exactly it is found`,
          ),
      ask: 'Please send the information, or the exact page on which it stands.',
      evidence,
      strength: led ? 'weak' : 'strong',
    };
  },
};

const namedPage = /\b(?!(?:web|home|the|our|this|that|a|main|council)\b)[a-z]+ (?:page|section|tab)s? (?:of|on)\b/i;

/** Whether an address with a path, a footnote's mark for a link, or a page by its name stands at or shortly after the words. */
function leadsToPage(brief: Brief, messageId: string, start: number, end: number): boolean {
  const text = brief.thread.messages.find((message) => message.id === messageId)?.text ?? '';
  const near = text.slice(Math.max(0, start - 100), end + 200);
  return (
    namedPage.test(text.slice(start, end)) || /(?:https?:\/\/|www\.)[^\s/]+\/\S{2,}|\[\d+\]|attach|enclos/i.test(near)
  );
}
