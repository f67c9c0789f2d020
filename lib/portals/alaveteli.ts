import type { Thread } from '../thread/thread';
import { findBlocks } from './alaveteli-block';
import { readData } from './alaveteli-data';
import { followUpForm, replyForm, reviewForm } from './alaveteli-form';
import { readMessage } from './alaveteli-message';
import { readPeople, readViewer } from './alaveteli-people';
import { alaveteliSites } from './alaveteli-sites';
import { inOrder, readClaims, readPlace, readWants } from './alaveteli-thread';
import { type Gaps, lineOf, maybe, need } from './dom';
import { breaksOff } from './page-end';
import type { Page, Portal, Reading } from './portal';

// Every release writes the name of its action as an id around the page: here a request, or the private link to one.
const WRAPPER = '#request_show, #public_tokens_show';
const CORRESPONDENCE = '[id^="outgoing-"], [id^="incoming-"]';
const STATUS = '#request_status';

/** Requests on Alaveteli sites (WhatDoTheyKnow and some twenty others), from release 0.20 to now, in any language. */
export const alaveteli: Portal = {
  id: 'alaveteli',
  sites: alaveteliSites,
  recognises,
  read,
  reviewForm,
  followUpForm,
  replyForm,
};

// A request that is gone or hidden has the wrapper too, and a follow-up form a message: only a thread has both.
function recognises({ document }: Page): boolean {
  const root = maybe(document, WRAPPER);
  if (!root || !maybe(root, CORRESPONDENCE)) return false;
  return root.id === 'public_tokens_show' || maybe(root, STATUS) !== null;
}

function read(page: Page): Reading {
  const gaps: Gaps = [];
  const root = maybe(page.document, WRAPPER) ?? page.document;
  const blocks = findBlocks(root);
  const unfolded = page.unfolded ? findBlocks(page.unfolded) : page.unfolded;
  const data = readData(page.data, [...blocks.keys()]);
  const heading = need(
    gaps,
    'title of the request',
    root,
    '.request-header h1',
    '#left_column > h1',
    '#left_column h1',
  );
  const people = readPeople(root, page, blocks.values(), data, gaps);
  const last = [...blocks.values()].at(-1);
  const cut = breaksOff(page, last?.element);
  if (cut) gaps.push({ field: 'end of the page', where: `after ${last?.id}` });
  const around = {
    data,
    unfolded,
    base: page.url,
    gaps,
    requester: people.requester.name,
    authority: people.authority.name,
    brokenIn: cut ? last : undefined,
  };
  const place = readPlace(page, gaps);
  const messages = inOrder([...blocks.values()].map((block) => readMessage(block, around)));
  const thread: Thread = {
    portal: 'alaveteli',
    ...place,
    title: lineOf(heading) || (data?.title ?? ''),
    ...people,
    tags: data?.tags ?? [],
    messages,
    claims: readClaims(maybe(root, STATUS), data, gaps),
    folded: messages.some(({ lacks }) => lacks === 'folded'),
    closed: maybe(root, '.request-header__closed_to_correspondence') !== null,
    ...(cut && { cut }),
  };
  return {
    thread,
    anchors: new Map([...blocks].map(([id, { element }]) => [id, element])),
    heading,
    gaps,
    viewer: readViewer(page.document, people.requester),
    wants: readWants(page, thread, data, gaps),
  };
}
