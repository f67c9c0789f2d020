import { describe, expect, it } from 'vitest';
import { readCitations } from '../../lib/law/citations';
import { readLedger } from '../../lib/questions/ledger';
import type { Act, ActKind } from '../../lib/thread/act';
import type { Message, Thread } from '../../lib/thread/thread';
import { APART } from './apart';
import { ASTRAY } from './astray';
import { COPIED } from './copied';
import { COVERING } from './covering';
import { CUT_SHORT } from './cut-short';
import { DEPARTMENTS } from './departments';
import { DRAWN } from './drawn';
import { threadOfTwo } from './fixture';
import { HANGING } from './hanging';
import { IN_A_ROW } from './in-a-row';
import { IN_HAND } from './in-hand';
import { IN_PARTS } from './in-parts';
import { INTERLINED } from './interlined';
import { LAID_OUT } from './laid-out';
import { LEFT_OUT } from './left-out';
import { LONE } from './lone';
import { MASKED } from './masked';
import { NARRATED } from './narrated';
import { NOTES_TO } from './notes-to';
import { OVERRIDING, type Story } from './overriding';
import { OWN_NOTES } from './own-notes';
import { OWN_NUMBERS } from './own-numbers';
import { OWN_PARAGRAPHS } from './own-paragraphs';
import { PASSED_OVER } from './passed-over';
import { RECITED } from './recited';
import { RECORDS } from './records';
import { REFERRING } from './referring';
import { SET_OUT } from './set-out';
import { SHAPES } from './shapes';
import { SHEETS } from './sheets';
import { SIGNED } from './signed';
import { SORTED } from './sorted';
import { SPELLED } from './spelled';
import { TITLED_NOTES } from './titled-notes';
import { UNEVEN } from './uneven';
import { VOLUNTEERED } from './volunteered';
import { WHO } from './who';

const OURS = new Set(['request', 'clarification', 'chaser', 'review-request', 'other']);

function buildThread({ name, letters }: Story): Thread {
  const messages = letters.map(([how, text], i): Message => {
    const theirs = !OURS.has(how);
    const day = `2024-0${i + 1}-10`;
    return {
      id: `${theirs ? 'incoming' : 'outgoing'}-${i + 1}`,
      party: theirs ? 'authority' : 'requester',
      author: theirs ? 'Authority' : 'Requester',
      sentOn: day,
      sentAt: `${day}T10:00:00Z`,
      receivedOn: null,
      resentOn: [],
      text,
      attachments: how.endsWith(' files') ? [{ name: 'response.pdf', url: null, size: null }] : [],
      hidden: false,
      declared: how === 'review-request' ? 'review-request' : null,
    };
  });
  return {
    ...threadOfTwo('', ''),
    url: `https://www.whatdotheyknow.com/request/${name}`,
    title: name,
    messages,
  };
}

function readLaw({ letters }: Story): string {
  const asked = letters[0]?.[1] ?? '';
  return /environmental information/iu.test(asked) ? 'EIR' : /\(scotland\)/iu.test(asked) ? 'FOISA' : 'FOIA';
}

/** Acts of the kinds given: only what is made of them is looked at here. */
function buildActs(story: Story, thread: Thread): Act[] {
  return thread.messages.map((message, i): Act => {
    const [how = 'other'] = (story.letters[i]?.[0] ?? '').split(' ');
    return {
      messageId: message.id,
      kind: how.replace('-reply', '') as ActKind,
      evidence: [],
      why: '',
      confidence: 1,
      ground: null,
      promises: [],
      citations: message.party === 'authority' ? readCitations(message, readLaw(story)) : [],
      corrected: false,
    };
  });
}

describe.each([
  ['what a later letter does to an earlier one', OVERRIDING],
  ['letters of ordinary shapes', SHAPES],
  ['how replies are set out', SET_OUT],
  ['forms, sheets and records', SHEETS],
  ['what is passed over', PASSED_OVER],
  ['letters in words of their own', NARRATED],
  ['answers beside the words that they answer', INTERLINED],
  ['what hangs on another answer', HANGING],
  ['what looks like an answer', ASTRAY],
  ['what belongs to other questions', APART],
  ['replies whose labels or lines went wrong', UNEVEN],
  ['questions broken off', CUT_SHORT],
  ['letters of several departments', DEPARTMENTS],
  ['tables that are drawn', DRAWN],
  ['under the titles of the request', IN_PARTS],
  ['records of a case system', RECORDS],
  ['questions sorted under titles', SORTED],
  ['numbers in letters', SPELLED],
  ['what is given beside a refusal of the whole', VOLUNTEERED],
  ['numbers of their own', OWN_NUMBERS],
  ['notes under their names', TITLED_NOTES],
  ['small figures that are masked', MASKED],
  ['answers in a row', IN_A_ROW],
  ['what only stays with the writer', IN_HAND],
  ['parts that are left out', LEFT_OUT],
  ['what a letter says of itself', RECITED],
  ['answers that point to another', REFERRING],
  ['numbered paragraphs', OWN_PARAGRAPHS],
  ['lists that are copied', COPIED],
  ['covering letters', COVERING],
  ['layouts of many kinds', LAID_OUT],
  ['answers that point to the letter round them', OWN_NOTES],
  ['notes that say whose they are', NOTES_TO],
  ['who somebody was', WHO],
  ['one sentence under the name of a group', LONE],
  ['a signature below the last question', SIGNED],
] as const)('%s', (_what, stories) => {
  it.each(stories.map((story) => [story.name, story] as const))('%s', (_name, story) => {
    const thread = buildThread(story);
    const rows = readLedger(thread, buildActs(story, thread));
    const said = rows.map(({ answer }, i) => `${answer.state} (${story.ends[i]?.[1] ?? 'not asked'})`);
    expect(said).toEqual(story.ends.map(([state, why]) => `${state} (${why})`));
  });
});

it('has the stories of many writers', () => {
  expect(OVERRIDING.length).toBeGreaterThanOrEqual(60);
});
