import { nameOf } from '../panels/download-letter';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A web page by itself: no script, nothing that is loaded. `body` as the browser writes out what it shows, which escapes whatever
 * strangers wrote; the policy in its head forbids all else once more.
 */
export function writePage(title: string, css: string, body: string): string {
  const safe = title.replace(/[&<>]/g, (sign) => entities[sign] ?? '');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width">',
    `<title>${safe}</title>`,
    `<style>${css}</style></head>`,
    `<body>${body}</body></html>`,
    '',
  ].join('\n');
}

/** What the file is called. */
export function pageName(title: string): string {
  return `evidence-${nameOf({ title, subject: '' })}.html`;
}
