import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PetikError } from '../model/error.js';
import type { Report } from './build-report.js';

/** The first characters of every report: a file that begins otherwise is not ours to write over. */
export const REPORT_START = '<!doctype html>\n<!-- petik report -->\n';

/** The script and the style of the page, which the build makes of src/page. */
const BUILT = new URL('../../dist/page/', import.meta.url);

/** The one style sheet that the chart library puts into its pictures; it must be allowed by its hash like our own. */
const CHART_STYLE =
  ':where(.plot-d6a7b5) {\n  --plot-background: white;\n  display: block;\n  height: auto;\n  height: intrinsic;\n  max-width: 100%;\n}\n:where(.plot-d6a7b5 text),\n:where(.plot-d6a7b5 tspan) {\n  white-space: pre;\n}';

function readBuilt(name: string): string {
  try {
    return readFileSync(new URL(name, BUILT), 'utf8');
  } catch (cause) {
    throw new PetikError('report-not-built', `the script of the report is not built: run "npm run build"`, cause);
  }
}

const allowed = (text: string): string => `'sha256-${hash('sha256', text, 'base64')}'`;
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** JSON that cannot end the element that it stands in, or open a comment there. */
const embed = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The report as one HTML page that fetches nothing. Its policy forbids every request and every script and style but its own, whose hashes it names, so that
 * an article's text could do nothing even if it were taken for mark-up.
 */
export function* reportHtml({ index, details, texts }: Report): Generator<string> {
  const [script, style] = [readBuilt('main.js'), readBuilt('page.css')];
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${allowed(script)}; style-src ${allowed(style)} ${allowed(CHART_STYLE)}; img-src data:`;
  yield `${REPORT_START}<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="petik ${escapeHtml(index.version)}">
<title>${escapeHtml(index.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<noscript>This report needs JavaScript. It is all in this file, and it fetches nothing.</noscript>
<div id="app"></div>
<script type="application/json" id="index">${embed(index)}</script>
`;
  for (const [place, part] of details.entries()) yield `<script type="text/plain" id="detail-${place}">${part}</script>\n`;
  for (const [place, part] of texts.entries()) yield `<script type="text/plain" id="text-${place}">${part}</script>\n`;
  yield `<script>${script}</script>\n</body>\n</html>\n`;
}
