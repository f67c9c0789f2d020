import type { Window } from '../law/clock';
import type { NextStep } from './assessment';
import { sayDay } from './say';
import type { Scene } from './scene';

/** What the requester can do, in a sentence. */
export function step(
  what: NextStep['what'],
  text: string,
  on: NextStep['on'],
  messageId: NextStep['messageId'],
): NextStep {
  return { what, text, on, messageId };
}

/** The window for something, where it is open on the day of looking. */
export function openWindow({ windows }: Scene, what: Window['what']): Window | undefined {
  return windows.find((window) => window.what === what && (window.state === 'open' || window.state === 'closing'));
}

/** ` You have until 14 January 2025.`, with the space before it; empty where a window has no last day. */
export function sayUntil({ closesOn }: Window): string {
  return closesOn ? ` You have until ${sayDay(closesOn)}.` : '';
}
