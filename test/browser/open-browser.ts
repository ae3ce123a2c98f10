import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is on this machine; in CI it must be there, elsewhere tests in it are left out. */
export const chromiumPath: string | undefined = [process.env.PETIK_CHROMIUM ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
if (chromiumPath === undefined && process.env.CI)
  throw new Error('there is no Chromium to test the report in: apt-get install chromium, or set PETIK_CHROMIUM');

export const NO_CHROMIUM = 'left out: there is no Chromium on this machine (apt-get install chromium, or set PETIK_CHROMIUM)';

export const openBrowser = (): Promise<Browser> => chromium.launch({ ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }), args: SWITCHES });

const screenshots = join(import.meta.dirname, '../../output/screenshots');

/** Keeps a picture of a page, for people to look at; CI uploads them. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
}
