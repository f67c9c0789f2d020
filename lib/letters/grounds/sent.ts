import { readVoice } from '../../thread/acts/voice';
import type { Evidence } from '../../thread/thread';
import { type Brief, type Deed, dayOf, deedOf, substance } from '../brief';
import { quote, sayDay, stop } from '../phrase';
import { nameAll } from '../question-names';
import type { Rule } from '../rule';
import { around, isSaid, sayings } from '../said';
import { answersOf, rowsIn } from './rows';

const linked =
  /\b(?:following|below|attached|enclosed|these|this|provided) (?:web |hyper)?-?links?\b|\b(?:web |hyper)?links? (?:below|provided|attached|given)\b|\bat the (?:web )?link\b|\bvia (?:the|this) (?:web )?link\b|\b(?:click|available|found|viewed|accessed|published) here\b/i;
const rights = /\breview|\bcomplain|\bcommissioner|\bfeedback|\bprivacy|\bsurvey|\bfurther (?:information|guidance)\b/i;
const address = /https?:|www\.|\[\d+\]|\b[\w-]+\.(?:gov|org|co|ac|com|nhs|police|scot|wales)\b/i;

/** A link that is spoken of and is not there. */
export const link: Rule = {
  id: 'link',
  find: (brief) => {
    const [first] = sayings(brief, linked, rights).filter(({ deed }) => !address.test(deed.message.text));
    if (first === undefined) return null;
    const later = brief.deeds.slice(brief.deeds.indexOf(first.deed) + 1);
    if (later.some(({ message }) => message.party === 'authority' && address.test(message.text))) return null;
    return {
      title: 'The link is missing',
      facts: stop(
        `Your letter refers to a link (${quote(first.evidence.quote, 130)}), and no address has reached me with it`,
      ),
      ask: 'Please send the full address, or the information itself.',
      evidence: [first.evidence],
      strength: first.deed.message.attachments.length > 0 || brief.unread ? 'weak' : 'strong',
    };
  },
};

const asksElectronic =
  /\b(?:by|as|in|via|an?) (?:an? )?(?:e-?mail|electronic)\b|\belectronic(?:ally)?\b|\bpdf\b|\bexcel\b|\bspreadsheet\b|\bcsv\b|\bcop(?:y|ies) by post\b|\bhard cop(?:y|ies)\b/i;
const asksReusable = /\b(?:excel|spreadsheets?|csv|xlsx?|ods|machine[- ]readable|re-?usable|open format|json)\b/i;
const gives =
  /\b(?:only (?:\w+ )?(?:be )?(?:available|provided|held|supplied) (?:in|as|on) (?:hard copy|paper)|hard copy only|paper (?:form|copies) only|(?:inspect|view|see|read)(?:ed|ing)? (?:\w+ ){0,3}(?:at|in) (?:our|the) (?:\w+ ){0,3}(?:offices?|library|archive|reading room|centre)|by appointment\b|(?:send|sent|posted|post) (?:\w+ ){0,4}(?:by post|in the post))/i;
const explains =
  /\bpracticab|\bformat\b|\btoo large|\bnot possible|\bunable to (?:e-?mail|scan|convert|export)|\bcannot be (?:e-?mailed|scanned|converted|exported)/i;

/** A form was asked for, another is given, and nothing is said of why. */
export const form: Rule = {
  id: 'form',
  find: (brief) => {
    const wanted = wantsIn(brief, asksElectronic);
    const [first] = sayings(brief, gives);
    if (wanted === null || first === undefined || explains.test(around(brief, first))) return null;
    return {
      title: 'Form that was asked for not given',
      facts: `I asked for a certain form (${quote(wanted.quote, 110)}), and you offer another (${quote(first.evidence.quote, 110)}) without saying why.`,
      ask: 'Please send it in the form that I asked for, or say why that is not reasonably practicable.',
      evidence: [wanted, first.evidence],
      strength: 'strong',
    };
  },
};

/** Data were asked for as a table that can be worked with, and only files for reading came. A cover letter may be among them, so it is asked. */
export const dataset: Rule = {
  id: 'dataset',
  find: (brief) => {
    const wanted = wantsIn(brief, asksReusable);
    const files = substance(brief).filter(isWithFiles);
    const names = files.flatMap(({ message }) => message.attachments.map(({ name }) => name));
    if (wanted === null || names.length === 0 || !names.every((name) => /\.pdf$/i.test(name.trim()))) return null;
    if (
      isSaid(brief, explains) ||
      files.every(({ message }) => !/\battach|\benclos|\btable|\bdata\b/i.test(message.text))
    )
      return null;
    const [last] = files.slice(-1);
    const day = last === undefined ? null : dayOf(last.message);
    return {
      title: 'Data sent as PDF only',
      facts: `I asked for the data in a form that can be re-used (${quote(wanted.quote, 110)}), and the only files that came${day === null ? '' : ` by ${sayDay(day)}`} are PDF files.`,
      ask: 'If they hold the data, please send these as a spreadsheet or in another open form.',
      evidence: [wanted],
      strength: 'weak',
    };
  },
};

function isWithFiles({ message }: Deed): boolean {
  return message.attachments.length > 0;
}

/** The requester's own sentence that names a form, in the request itself. */
function wantsIn(brief: Brief, words: RegExp): Evidence | null {
  const message = brief.request?.message;
  if (message === undefined) return null;
  const asks =
    /\bplease\b|\bprefer|\bwould like\b|\bideally\b|\bcould you\b|\bformat\b|\bform\b|\bprovide|\bsend\b|\bsupply/i;
  const sentence = readVoice(message).find(
    ({ text }) => words.test(text) && asks.test(text) && !/\bhow many\b|\bdo you (?:use|hold)\b/i.test(text),
  );
  if (sentence === undefined) return null;
  const { start, end } = sentence;
  return { messageId: message.id, start, end, quote: message.text.slice(start, end) };
}

const copies =
  /\bcop(?:y|ies) of\b|\bminutes of\b|\be-?mails\b|\bcorrespondence\b|\bthe (?:full |complete )?(?:report|contract|document|letters?|memos?)\b/i;
const summarises =
  /\bin summary\b|\bto summari[sz]e\b|\bsummar(?:y|ised|ized) (?:of|below|as follows)|\bwe can (?:advise|confirm) that\b|\bbriefly\b|\bin short\b/i;

/** Copies were asked for, and a summary came. What was found to be answered is left alone. */
export const summary: Rule = {
  id: 'summary',
  find: (brief) => {
    const open = [...rowsIn(brief, 'partly-answered'), ...rowsIn(brief, 'unclear')];
    const rows = open.filter(
      ({ question, answer }) => copies.test(question.text) && answer.in !== null && !hasFile(deedOf(brief, answer.in)),
    );
    const letters = new Set(rows.map(({ answer }) => answer.in));
    const [first] = sayings(brief, summarises).filter(({ deed }) => letters.has(deed.message.id));
    if (first === undefined) return null;
    return {
      title: 'A summary instead of copies',
      facts: stop(
        `For ${nameAll(rows)} I asked for the recorded information itself, and you give a summary (${quote(first.evidence.quote, 110)})`,
      ),
      ask: 'Please send copies.',
      evidence: [first.evidence],
      strength: 'weak',
    };
  },
};

function hasFile(deed: Deed | null): boolean {
  return deed === null || isWithFiles(deed);
}

const sends =
  /\b(?:contact|approach|redirect|direct|try|write to|submit|address|send|make|ask|refer)\b.{0,80}\b(?:council|authority|trust|police|department|agency|body|bodies|organisation|company|board|office|service|government|school|them)\b|\bnot (?:our|the \w+'s) responsibility|\b(?:is|are|falls?|lies?) (?:\w+ )?(?:the )?(?:responsibility of|with|to) (?:another|a different|the relevant)\b|\banother (?:public )?(?:authority|body|organisation)\b|\b(?:a )?matter for\b/i;
const details = /@|https?:|www\.|\b\d{4,5} ?\d{5,6}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\[\d+\]/;

/** Sent to somebody else, and told neither who that is nor how they are reached. */
export const otherBody: Rule = {
  id: 'other-body',
  find: (brief) => {
    const rows = [...rowsIn(brief, 'not-held'), ...rowsIn(brief, 'signposted')];
    const letters = new Set(rows.map(({ answer }) => answer.in));
    const said = sayings(
      brief,
      sends,
      /\breview|\bcomplain|\bcommissioner|\bdissatisf|\bquer(?:y|ies)\b|\bcontact (?:us|me)\b|\btransferred|\bpassed\b|\bforwarded/i,
    );
    const [first] = said.filter(
      (one) => letters.has(one.deed.message.id) && one.deed.act.kind !== 'transfer' && isNear(rows, one.evidence),
    );
    if (first === undefined || details.test(around(brief, first)) || isNamed(around(brief, first))) return null;
    const near = rows.filter((row) => isNear([row], first.evidence));
    return {
      title: 'Sent elsewhere without an address',
      facts: `You refer me to somebody else for ${nameAll(near)} (${quote(first.evidence.quote, 130)}).`,
      ask: 'Please say which body you believe holds the information, and how it is reached.',
      evidence: [first.evidence, ...answersOf(brief, near)].slice(0, 3),
      strength: brief.unread ? 'weak' : 'strong',
    };
  },
};

function isNear(rows: Parameters<typeof answersOf>[1], { messageId, start, end }: Evidence): boolean {
  return rows.some(
    ({ answer: { evidence: own } }) =>
      own !== null && own.messageId === messageId && own.start < end + 200 && start < own.end + 200,
  );
}

function isNamed(text: string): boolean {
  return /\b[A-Z][a-z]+(?: (?:and|of|for|the|[A-Z][a-z]+))* (?:Council|Trust|Police|Constabulary|Agency|Office|Department|Board|Authority|Service|Government|Company|Ltd|Limited|University)\b|\b(?:NHS|DVLA|HMRC|Home Office|Department for|Ministry of|Ofsted|ONS)\b/.test(
    text,
  );
}
