import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { outlinePage } from '../src/strip/outline.js';
import { select } from '../src/strip/select.js';

const PAGE = `<html lang="id"><head><title>Kabar</title><script>var a = "<p id=dalam-skrip>";</script></head><body>
<div id="isi" class="detail teks" itemprop="articleBody"><h2>Juara</h2><p class="pertama">Satu <b>tebal</b></p><p>Dua<br>baris</p>
<ul><li>a</li><li class="pilih">b<ul><li>c</li></ul></li></ul></div>
<aside class="teks samping"><p>Tiga</p><div><div><b>dalam</b></div></div></aside><p id="akhir" data-x="1">Empat`;

describe('selecting in an outline finds what cheerio finds in a tree', () => {
  const outline = outlinePage(PAGE);
  const $ = load(PAGE, { xml: { xmlMode: false } });
  for (const selector of [
    ...['p', '#isi', '.teks', '.detail.teks', '.detail p', '#isi > p', '[itemprop=articleBody]', 'p.pertama b', 'P', '[data-x]', '.tiada', '*'],
    ...[
      'h2 + p',
      'h2 ~ p',
      'p:first-child',
      'li:nth-child(2)',
      'li:last-child',
      'div:has(> div)',
      'div:has(b)',
      'p:contains(Dua)',
      'li:not(.pilih)',
      'li li',
      'b:only-child',
    ],
  ])
    test(selector, () => {
      const found = select(outline, selector).map(({ tag, attributes }) => [tag, attributes]);
      const expected = $(selector)
        .get()
        .flatMap((element) => ('attribs' in element && !['title', 'script'].includes(element.name) ? [[element.name, element.attribs]] : []));
      expect(found).toEqual(expected);
      expect(found.length > 0).toBe(selector !== '.tiada');
    });
});
