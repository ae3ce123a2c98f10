import type { Link } from '../model/entity.js';
import type { ExplainedAchievement, ExplainedFiller, ExplainedPlace, Explanation } from '../model/explanation.js';
import { printable } from './display-width.js';
import { formatConfidence, formatDecision, formatReader, formatRules, formatVia } from './explanation-text.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of an article in a page: it is shown, and never read as mark-up; nothing in it turns the direction of what follows. */
const escapeHtml = (text: string): string => printable(text).replace(/[&<>"']/g, (character) => ESCAPES[character]!);

const STYLE = `:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 22%,transparent);--read:color-mix(in srgb,#e8a200 38%,transparent);--soft:color-mix(in srgb,currentColor 70%,transparent)}
body{font:1rem/1.55 system-ui,sans-serif;margin:0 auto;max-width:68rem;padding:1rem}h1{font-size:1.3rem}h2{font-size:1.1rem;margin:2rem 0 .4rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-top:1px solid var(--line)}th{white-space:nowrap}
.scroll{overflow-x:auto}.soft{color:var(--soft);font-size:.9rem}blockquote{margin:.3rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.text p{margin:.5rem 0}mark{background:var(--read);color:inherit}mark:target{outline:2px solid}code{font-size:.9em;overflow-wrap:anywhere}summary{cursor:pointer}ul{margin:.2rem 0;padding-left:1.2rem}.warn{border:1px solid;padding:.4rem .7rem}`;

const anchor = (article: number, start: number): string => `t${article}-${start}`;
const quote = (text: string): string => `“${escapeHtml(text)}”`;
const list = (items: readonly string[]): string => (items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '');

function readingTable({ reading }: ExplainedPlace): string {
  if (!reading) return '';
  const options = reading.options.map(({ id, pattern }) => `option ${id}: <code>${escapeHtml(pattern)}</code>`);
  const rows = reading.terms.map(
    ({ quote: term, element, tags, rule, part }) =>
      `<tr><td>${escapeHtml(term)}</td><td><code>${escapeHtml(element)}</code></td><td class="soft">${escapeHtml(tags.map((tag) => `#${tag}`).join(' '))}${rule ? ` by ${escapeHtml(rule)}` : ''}</td><td>${escapeHtml(part ?? '')}</td></tr>`,
  );
  return `<details><summary>${escapeHtml(reading.alternative)}, term by term</summary>${list(options)}<div class="scroll"><table><tr><th>term</th><th>taken by</th><th>tags</th><th>part</th></tr>${rows.join('')}</table></div></details>`;
}

const placeHtml = (article: number, place: ExplainedPlace): string =>
  `<div><a href="#${anchor(article, place.start)}">${quote(place.quote)}</a> <span class="soft">${place.start}-${place.end}, ${formatVia(place)}</span><br><span class="soft">by ${escapeHtml(formatReader(place))}</span>${readingTable(place)}</div>`;

function linkHtml(link: Link | undefined): string {
  if (!link) return '';
  const made =
    link.id === undefined ? 'not linked' : `linked to <code>${escapeHtml(link.id)}</code>${link.name === undefined ? '' : ` ${escapeHtml(link.name)}`}`;
  const candidates = link.candidates.map(({ id, name, reason }) => `perhaps <code>${escapeHtml(id)}</code> ${escapeHtml(name)}: ${escapeHtml(reason)}`);
  return `<div class="soft">${made}: ${escapeHtml(link.reason)}${list(candidates)}</div>`;
}

const fillerRow = (article: number, { slot, value, places, confidence, entity }: ExplainedFiller): string =>
  `<tr><th scope="row">${slot}</th><td><strong>${escapeHtml(value)}</strong></td><td>${places.map((place) => placeHtml(article, place)).join('')}${linkHtml(entity?.link)}${confidence ? `<div class="soft">${formatConfidence(confidence)}</div>` : ''}</td></tr>`;

const achievementSection = (article: number, explained: ExplainedAchievement): string => {
  const { achievement, sentence, confidence, fillers } = explained;
  return `<section><h2 id="${achievement.id}">${achievement.status}: ${escapeHtml(achievement.recipients.join(', '))}</h2>
<p class="soft">${achievement.id}; ${achievement.status} ${escapeHtml(formatDecision(explained))}${confidence ? `; as a whole ${formatConfidence(confidence)}` : ''}</p>
<blockquote>${escapeHtml(sentence.quote)}</blockquote>
<div class="scroll"><table><tr><th>slot</th><th>filler</th><th>read from</th></tr>${fillers.map((filler) => fillerRow(article, filler)).join('\n')}</table></div></section>`;
};

/** The article's paragraphs, what any filler was read from marked, each start of a place an anchor. */
function textHtml(article: number, { text, achievements }: Explanation): string {
  const places = achievements.flatMap(({ achievement }) => achievement.provenance);
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const starts = new Set(places.map(({ start }) => start));
  const changes = new Map<number, number>();
  for (const { start, end } of places) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  let open = 0;
  const pieces = cuts.slice(0, -1).map((from, i) => {
    open += changes.get(from) ?? 0;
    const id = starts.has(from) ? ` id="${anchor(article, from)}"` : '';
    const lines = text
      .slice(from, cuts[i + 1])
      .split('\n')
      .map(escapeHtml);
    return open > 0 ? lines.map((line, at) => `<mark${at === 0 ? id : ''}>${line}</mark>`).join('</p><p>') : lines.join('</p><p>');
  });
  return `<details class="text" open><summary>text</summary><p>${pieces.join('')}</p></details>`;
}

function articleHtml(explanation: Explanation, article: number): string {
  const { id, title, achievements, entities, findings, rules } = explanation;
  const names = entities.map(
    ({ type, name, surfaces, link }) =>
      `${type} ${quote(name)}${linkHtml(link)}${list(surfaces.filter(({ relation }) => relation !== 'name').map(({ text, relation, reason }) => `also ${quote(text)}, ${relation}: ${escapeHtml(reason)}`))}`,
  );
  const told = findings.map(
    ({ code, severity, message, spans, candidates }) =>
      `${escapeHtml(code)}, ${severity}: ${escapeHtml(message)}${list([...spans.map((span) => `${quote(span.quote)} ${span.start}-${span.end}`), ...candidates.map((candidate) => `perhaps ${escapeHtml(candidate)}`)])}`,
  );
  return `<article><h1>${escapeHtml(title ?? id)}</h1><p class="soft">${escapeHtml(id)}</p>${rules ? `<p${rules.same ? ' class="soft"' : ' class="warn"'}>${escapeHtml(formatRules(rules))}</p>` : ''}
${achievements.map((achievement) => achievementSection(article, achievement)).join('\n')}
${names.length > 0 ? `<details><summary>names</summary>${list(names)}</details>` : ''}
${told.length > 0 ? `<h2>findings</h2>${list(told)}` : ''}
${textHtml(article, explanation)}</article>`;
}

/** Explanations as one page that needs no network and runs no script: fillers lead to their places in the text. */
export const explanationPage = (explanations: readonly Explanation[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>petik explain</title><style>${STYLE}</style></head><body>
${explanations.map(articleHtml).join('\n')}
</body></html>
`;
