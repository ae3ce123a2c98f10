import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scoreArticles } from '../src/evaluate/score.js';
import type { RawPage } from '../src/model/article.js';
import { type GoldArticle, goldArticleSchema } from '../src/model/gold.js';
import { type ArticleRecord, EXPORTED_STATUSES } from '../src/model/record.js';
import { extract } from '../src/pipeline.js';

const path = resolve(import.meta.dirname, '../../shared/seed/kota-batu-2021.json');

const RELATED = [
  'Pemkab Sragen Juara I Lomba Kearsipan Tingkat Nasional',
  'Kota Tegal Raih Opini WTP Enam Kali Beruntun',
  'Puskesmas Klakah Raih Akreditasi Paripurna',
  'Inovasi LARIS MANIS Antar Dinas Sosial Pinrang ke Top 45',
];
const FOOTER = ['Redaksi Kabar Lereng, peraih Anugerah Media Siber 2019', 'Hak cipta dilindungi', 'Pedoman Media Siber'];

const asText = (text: string): RawPage => ({ source: 'seed.txt', kind: 'text', content: text });

function asPage(text: string): RawPage {
  const encode = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const links = RELATED.map((headline, index) => `<li><a href="/berita/${index}">${headline}</a></li>`).join('\n');
  return {
    source: 'seed.html',
    kind: 'html',
    content: `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>Malam Apresiasi Perangkat Daerah | Kabar Lereng</title></head>
<body>
<nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li><li><a href="/olahraga">Olahraga</a></li></ul></nav>
<main>
<article>
<h1>Malam Apresiasi Perangkat Daerah</h1>
<div class="content">
${text
  .split('\n')
  .map((line) => `<p>${encode(line)}</p>`)
  .join('\n')}
</div>
</article>
<aside class="related"><h3>Berita Terkait</h3><ul>
${links}
</ul></aside>
</main>
<footer>${FOOTER.map((line) => `<p>${line}</p>`).join('')}</footer>
</body>
</html>`,
  };
}

function recordOf(page: RawPage): ArticleRecord {
  const extraction = extract(page);
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
}

if (!existsSync(path)) {
  test.skip('the seed article: ../shared is absent, nothing to read', () => {});
} else {
  const gold: GoldArticle = goldArticleSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  describe.each([
    ['as plain text', asText],
    ['wrapped in a page', asPage],
  ])('the seed article %s', (_, pageOf) => {
    const record = recordOf(pageOf(gold.text!));
    const { text, achievements, mentions, findings } = record;
    const won = achievements.filter(({ status }) => EXPORTED_STATUSES.includes(status));
    const spans = [...achievements.flatMap(({ provenance }) => provenance), ...mentions, ...findings.flatMap((finding) => finding.spans)];

    test('gives its nine records: all fillers leniently, at least 95 percent strictly', () => {
      expect(won).toHaveLength(9);
      expect(scoreArticles([{ gold, predicted: record }], 'lenient').fillers.f1).toBe(1);
      expect(scoreArticles([{ gold, predicted: record }], 'strict').fillers.f1).toBeGreaterThanOrEqual(0.95);
    });

    test('gives its agencies, innovations with expansions and persons with positions leniently, its date exactly', () => {
      const { mentions: scores } = scoreArticles([{ gold, predicted: record }], 'lenient');
      for (const [list, { f1 }] of Object.entries(scores)) expect(f1, list).toBe(1);
      expect(record.dates).toEqual(gold.dates);
    });

    test('ends with a hope that is no achievement', () => {
      const hope = text.lastIndexOf('\n', text.indexOf('PENNAK')) + 1;
      expect(hope).toBeGreaterThan(text.length / 2);
      expect(won.filter(({ year }) => year === 2021)).toEqual([]);
      expect(won.flatMap(({ provenance }) => provenance).filter(({ start }) => start >= hope)).toEqual([]);
    });

    test('has a footer, navigation and other headlines that nothing is read from', () => {
      const end = text.indexOf('\n', text.indexOf('PENNAK'));
      expect(end < 0 ? [] : spans.filter((span) => span.start >= end)).toEqual([]);
      for (const line of [...RELATED, ...FOOTER, 'Beranda', 'Berita Terkait']) expect(text).not.toContain(line);
      expect(record.persons).toHaveLength(gold.persons!.length);
    });

    test('raises the doubts that are known about it, and no other', () => {
      expect(findings.map(({ code, severity, spans }) => [code, severity === 'info', ...spans.map(({ quote }) => quote)])).toEqual([
        ['count-sum', true, '29 OPD', '19', '10'],
        ['grade-label', false, 'AA', 'memuaskan'],
        ['position-office', false, expect.stringMatching(/^Ketua Biro/)],
        ['name-variants', false, expect.stringContaining('PENAKK'), expect.stringContaining('PENNAK')],
      ]);
    });
  });
}
