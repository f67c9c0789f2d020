import type { Assessment } from '../assess/assessment';
import type { Gap, Reading } from '../portals/portal';
import type { Thread } from '../thread/thread';

/** A line of the answer to `--batch`, in the vocabulary of the labelled threads. */
export type Row = Readonly<Record<string, unknown>> & { readonly file: string | null; readonly recognised: boolean };

const nothing = { portal: null, regime: null, thread: null, messages: [], questions: [], clocks: [] };

/** The line for a page that shows no thread. */
export function rowOfStranger(file: string): Row {
  return { file, recognised: false, ...nothing, gaps: [] };
}

/** The line for what could not be read at all, with the reason in words. */
export function rowOfError(file: string | null, error: string): Row {
  return { file, recognised: false, ...nothing, gaps: [], error };
}

/** The line for a thread. */
export function rowOf(file: string, { thread, gaps }: Reading, assessment: Assessment): Row {
  return {
    file,
    recognised: true,
    portal: thread.portal,
    regime: assessment.regime.id,
    thread: rowOfThread(thread),
    messages: rowsOfMessages(thread, assessment),
    questions: rowsOfQuestions(assessment),
    clocks: assessment.clocks.map(({ clock, from, due, state, workingDaysLate, endedOn, why }) => ({
      clock,
      from,
      due,
      state,
      workingDaysLate,
      endedOn,
      why,
    })),
    windows: assessment.windows.map(({ what, opensOn, closesOn, state }) => ({ what, opensOn, closesOn, state })),
    headline: assessment.headline,
    next: assessment.next,
    warnings: assessment.warnings,
    gaps: gaps satisfies readonly Gap[],
  };
}

function rowOfThread({ url, site, title, requester, authority, tags, claims, folded, closed }: Thread) {
  return { url, site, title, requester: requester.name, authority, tags, claims, folded, closed };
}

function rowsOfMessages(thread: Thread, { notes }: Assessment) {
  const acts = new Map(notes.map(({ messageId, act }) => [messageId, act]));
  return thread.messages.map((message) => {
    const { id, party, author, sentOn, receivedOn, resentOn, hidden, text, attachments, declared } = message;
    const act = acts.get(id);
    return {
      id,
      from: party,
      author,
      sentOn,
      receivedOn,
      resentOn,
      hidden,
      text,
      attachments,
      declared,
      act: act?.kind ?? 'unclear',
      promises: act?.promises.map(({ date, about }) => ({ date, about })) ?? [],
      citations: act?.citations.map(({ cite }) => cite) ?? [],
    };
  });
}

function rowsOfQuestions({ questions }: Assessment) {
  return questions.map(({ question, answer }) => ({
    label: question.label,
    text: question.text,
    conditionOn: question.conditionOn,
    answer: answer.state,
    in: answer.in,
    evidence: answer.evidence?.quote ?? null,
    citations: answer.citations,
    confidence: answer.confidence,
    why: answer.why,
    missing: answer.missing,
  }));
}
