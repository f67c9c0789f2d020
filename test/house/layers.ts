/** What a layer may import of ours. */
export interface Layer {
  readonly folder: string;
  /** Folders of which anything may be used. */
  readonly values: readonly string[];
  /** Folders of which only types may be used, and files of words. */
  readonly types: readonly string[];
  /** Things that belong to a page, to the network or to the hour, none of which the layer may touch. */
  readonly without: readonly ('page' | 'network' | 'clock')[];
}

const PURE = ['page', 'network', 'clock'] as const;

/** Which way imports go. The first layer whose folder a file lies in is its own. */
export const layers: readonly Layer[] = [
  { folder: 'lib/thread', values: [], types: [], without: PURE },
  { folder: 'lib/portals', values: ['lib/thread'], types: [], without: ['network', 'clock'] },
  { folder: 'lib/law', values: ['lib/thread'], types: [], without: PURE },
  { folder: 'lib/questions', values: ['lib/thread'], types: [], without: PURE },
  { folder: 'lib/assess', values: ['lib/thread', 'lib/law', 'lib/questions'], types: [], without: PURE },
  { folder: 'lib/letters', values: ['lib/law', 'lib/thread'], types: ['lib/assess', 'lib/questions'], without: PURE },
  {
    folder: 'lib/cases',
    values: ['lib/thread', 'lib/assess'],
    types: ['lib/law', 'lib/questions', 'lib/letters'],
    without: ['page', 'network'],
  },
  {
    folder: 'lib/messaging',
    values: ['lib/thread/parse', 'lib/thread/schema', 'lib/assess/parse', 'lib/cases/parse'],
    types: ['lib'],
    without: ['page', 'network'],
  },
  { folder: 'components', values: [], types: ['lib'], without: ['network', 'clock'] },
  { folder: 'lib/cli', values: ['lib', 'test/setup'], types: [], without: [] },
  { folder: 'entrypoints', values: ['lib', 'components', 'assets'], types: [], without: [] },
];

/** Packages that have one door, so that what they stand for can be changed or watched at one place. */
export const doors = [
  { package: 'dexie', inside: ['entrypoints', 'components', 'lib'], only: 'lib/cases/store.ts' },
  { package: 'webextension-polyfill', inside: ['components', 'lib'], only: 'lib/messaging/channel.ts' },
] as const;

/** Names by which code would reach for what a layer does without. */
export const reaches = {
  page: /\b(document\.|DOMParser|HTML\w*Element|ShadowRoot|localStorage\b)/,
  network: /\b(fetch|XMLHttpRequest|WebSocket|sendBeacon)\s*\(/,
  clock: /\b(Date\.now|new Date\(\)|Temporal\.Now|performance\.now)/,
} as const;
