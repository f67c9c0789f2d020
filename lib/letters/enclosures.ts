import type { ActKind } from '../thread/act';
import { type Brief, type Deed, dayOf, deedsOf } from './brief';
import { distinct, list, sayCount, sayDay } from './phrase';

/** What goes with the letter: every message that decides something, by its day. */
export function writeEnclosures(brief: Brief): string {
  const papers = [
    tellPapers(brief, 'my request', 'request'),
    tellPapers(brief, deedsOf(brief, 'chaser').length === 1 ? 'my reminder' : 'my reminders', 'chaser'),
    tellPapers(brief, 'my clarification', 'clarification'),
    tellPapers(brief, 'the authority\u2019s answer', 'response'),
    tellPapers(brief, 'my request for a review', 'review-request'),
    tellPapers(brief, 'what the authority wrote on the review', 'review-acknowledgement', 'review-outcome'),
    tellPapers(brief, 'the authority\u2019s other letters', ...others),
  ].filter((paper) => paper !== '');
  return papers.length === 0 ? '' : `Enclosed:\n\n${papers.join('\n')}`;
}

const others = [
  'acknowledgement',
  'holding',
  'extension',
  'clarification-request',
  'fees-notice',
  'transfer',
] as const satisfies readonly ActKind[];

function tellPapers(brief: Brief, name: string, ...kinds: readonly ActKind[]): string {
  const deeds = deedsOf(brief, ...kinds);
  if (deeds.length === 0) return '';
  const days = distinct(deeds.flatMap(({ message }) => dayOf(message) || []).map(sayDay));
  return `- ${name}${days.length === 0 ? '' : ` (${list(days)})`}${tellFiles(deeds)}`;
}

function tellFiles(deeds: readonly Deed[]): string {
  const files = deeds.reduce((sum, { message }) => sum + message.attachments.length, 0);
  return files === 0 ? '' : `, with ${sayCount(files, 'file')}`;
}
