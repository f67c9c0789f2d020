import type { Assessment, Note } from '../assess/assessment';
import { actWords, answerWords, clockWords } from '../assess/words';
import type { Clock, Count, Window } from '../law/clock';
import type { Term } from '../law/regime';
import { sayCounted } from '../law/say';
import type { Reading } from '../portals/portal';
import type { LedgerRow } from '../questions/question';
import type { Message, Thread } from '../thread/thread';

/** What is known of a thread on a day, as a text for people. */
export function report({ thread, gaps }: Reading, assessment: Assessment): string {
  const notes = new Map(assessment.notes.map((note) => [note.messageId, note]));
  const { headline, today, regime, clocks, questions, windows, next, warnings } = assessment;
  const parts = [
    heading(thread),
    [headline, `As of ${today}.`],
    section('Law', [`${regime.name}. ${regime.why}`]),
    section('Clocks', clocks.flatMap(reportClock)),
    section(
      'Messages',
      thread.messages.map((message) => reportMessage(message, notes.get(message.id))),
    ),
    section('Questions', questions.flatMap(reportQuestion)),
    section('What may be done', windows.map(reportWindow)),
    section('Next', [next.text]),
    section('Mind', warnings),
    section(
      'Not found',
      gaps.map(({ field, where }) => `${field}: ${where}`),
    ),
  ];
  const said = parts.map((lines) => lines.map(harmless).join('\n'));
  return `${said.filter(Boolean).join('\n\n')}\n`;
}

function heading({ title, requester, authority, url }: Thread): readonly string[] {
  return [title || '(no title)', `${requester.name || 'Somebody'} asks ${authority.name || 'an authority'}`, url];
}

function section(name: string, lines: readonly string[]): readonly string[] {
  const said = lines.filter(Boolean);
  return said.length > 0 ? [name.toUpperCase(), ...said.map((line) => `  ${line}`)] : [];
}

function reportClock(each: Clock): readonly string[] {
  const { clock, state, from, due, earliest, workingDaysLate, term, count, why } = each;
  const bound = earliest === undefined ? '' : ` at the latest, ${earliest} at the earliest`;
  const force = term.force === 'guidance' ? ' by guidance' : '';
  const late = workingDaysLate === null ? '' : `, ${daysOf(workingDaysLate)} late${force}`;
  return [
    `${clock === 'review' ? 'Review' : 'Response'}: ${clockWords[state].toLowerCase()}${late}`,
    `  from ${from ?? 'a day that is not known'}, due ${due ?? 'on a day that cannot be told'}${bound} (${term.cite.section})`,
    ...(count ? [`  ${reportCount(count, term)}`] : []),
    ...why.map((sentence) => `  ${sentence}`),
  ];
}

function reportCount(count: Count, term: Term): string {
  const { weekends, skipped } = count;
  const closed = skipped.map(({ day, name }) => `${day} ${name}`).join(', ');
  return `${sayCounted(count, term)} counted; not counted: ${weekends} days of weekends${closed && `, ${closed}`}`;
}

function daysOf(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`;
}

function reportMessage({ id, sentOn, author, hidden }: Message, note: Note | undefined): string {
  const what = note ? `${actWords[note.act.kind]}. ${note.headline}` : '';
  return `${sentOn ?? '(no date)'}  ${author || '(no name)'}${hidden ? ' (hidden)' : ''}: ${what} [${id}]`;
}

function reportQuestion({ question, answer }: LedgerRow): readonly string[] {
  const cited = answer.citations.length > 0 ? ` (${answer.citations.join(', ')})` : '';
  const quote = answer.evidence?.quote;
  return [
    `${question.label ?? '-'}  ${shorten(question.text)}`,
    `    ${answerWords[answer.state]}${cited}. ${answer.why}`,
    ...(quote ? [`    "${shorten(quote)}" [${answer.in ?? ''}]`] : []),
  ];
}

function reportWindow({ what, state, opensOn, closesOn, why }: Window): string {
  const name = what === 'ask-review' ? 'Ask for a review' : 'Complain to the regulator';
  return `${name}: ${state.replace('-', ' ')}, from ${opensOn}${closesOn ? ` to ${closesOn}` : ''}. ${why}`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}\u2026` : line;
}

/** Names and quotes come from strangers: without what could steer a terminal or turn the direction of writing. */
function harmless(line: string): string {
  return line.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}
