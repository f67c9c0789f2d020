import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { holidays } from './lib/law/holidays-plugin.ts';
import { matchPatterns } from './lib/portals/index.ts';

/** Preact's one way to write raw markup, which nothing here may use and which shops' linters warn of. */
const RAW_MARKUP = /\((\w+)\.innerHTML=\w+\.__html\)/g;

/** Takes `dangerouslySetInnerHTML` out of Preact, and fails the build when Preact has changed its shape. */
function withoutRawMarkup(): Plugin {
  return {
    name: 'replydue:without-raw-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact\/dist\/preact\.(mjs|module\.js)/.test(id)) return null;
      const safe = code.replace(RAW_MARKUP, '(0)');
      if (safe === code) {
        throw new Error(
          `${id} no longer assigns innerHTML as it did: look it up and adapt RAW_MARKUP in wxt.config.ts`,
        );
      }
      return { code: safe, map: null };
    },
  };
}

/** `\uXXXX` in scripts, `\XXXX ` in styles, `&#xXXXX;` in pages. */
const escapes: readonly [RegExp, (text: string) => string][] = [
  [
    /\.m?js$/,
    (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  ],
  [/\.css$/, (text) => text.replace(/[^\0-\x7f]/gu, (point) => `\\${point.codePointAt(0)?.toString(16)} `)],
  [/\.html$/, (text) => text.replace(/[^\0-\x7f]/gu, (point) => `&#x${point.codePointAt(0)?.toString(16)};`)],
];

function escaped(file: string, text: string): string {
  const escaping = escapes.find(([name]) => name.test(file))?.[1];
  return escaping ? escaping(text) : text;
}

/** Chromium refuses an extension whose content script holds certain characters raw, so all that is built is ASCII. */
function ascii(): Plugin {
  return {
    name: 'replydue:ascii',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const [file, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') part.code = escaped(file, part.code);
        else if (typeof part.source === 'string') part.source = escaped(file, part.source);
      }
    },
  };
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser, command }) => ({
    name: 'ReplyDue',
    description:
      'Shows what each message did to the legal clock of a freedom of information request, and which questions were answered.',
    permissions: ['storage', 'alarms', 'unlimitedStorage', 'contextMenus', 'scripting'],
    optional_permissions: ['notifications'],
    host_permissions: matchPatterns(),
    commands: {
      'draft-letter': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: 'Draft the letter that fits best on the request in this tab',
      },
      'open-casebook': { description: 'Open the casebook' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'replydue@replydue.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
    // The browser itself keeps the promise that nothing is sent anywhere. (The development server needs a connection.)
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
          },
        }
      : {}),
  }),
  vite: () => ({
    plugins: [holidays(), withoutRawMarkup(), ascii()],
    build: { sourcemap: false },
    // Dexie's default is its build for old browsers, which is a tenth larger.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
});
