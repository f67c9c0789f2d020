import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Family } from '../browsers/find.ts';

const FOLDER = resolve('test/shots');

const WIDTHS = { wide: 1280, narrow: 380 } as const;

/** Which looks of a page are wanted. */
export interface Looks {
  readonly narrow: boolean;
  readonly dark: boolean;
  /** The whole page, not only what fits into the window. */
  readonly whole?: boolean;
}

async function shoot(page: Page, name: string, whole: boolean): Promise<string> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await page.screenshot({ path, fullPage: whole });
  return path;
}

async function paint(page: Page, family: Family, scheme: 'light' | 'dark'): Promise<void> {
  if (family === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
}

/**
 * Saves pictures of a page as it is, wide, and in the other looks that are wanted. Leaves it wide and light.
 * Firefox cannot be told to be dark in the middle: it is pictured light only.
 */
export async function savePictures(page: Page, family: Family, name: string, looks: Looks): Promise<readonly string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const widths = looks.narrow ? (['wide', 'narrow'] as const) : (['wide'] as const);
  const schemes = looks.dark && family === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const);
  const saved: string[] = [];
  for (const width of widths) {
    await page.setViewport({ width: WIDTHS[width], height: 900 });
    for (const scheme of schemes) {
      await paint(page, family, scheme);
      saved.push(await shoot(page, `${name}-${width}-${scheme}`, looks.whole ?? false));
    }
  }
  await paint(page, family, 'light');
  await page.setViewport({ width: WIDTHS.wide, height: 900 });
  return saved;
}
