import { expect, test } from 'vitest';
import * as petik from '../src/index.js';

test('the public API is exactly this', () => {
  expect(Object.keys(petik).sort()).toEqual([
    'PetikError',
    'agreement',
    'diffStores',
    'discoverPages',
    'evaluate',
    'explain',
    'explainStored',
    'exportStore',
    'extract',
    'extractAll',
    'extractInputs',
    'fetchPages',
    'importRecords',
    'locateRecord',
    'openStore',
    'planPages',
    'readInputs',
    'readSearchWords',
    'recordJsonSchema',
    'reportInputs',
    'searchDatabase',
    'strip',
    'stripInputs',
    'toJsonLine',
    'verifyReadings',
    'verifyStore',
    'whyNot',
    'writeCsv',
  ]);
});

test('pages go through one by one, in order, and a page that fails is a value', async () => {
  const page = (id: string, content: string) => ({ page: { id, source: id, kind: 'text' as const, content } });
  const pages = [
    page('b', 'Diskominfo Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021.'),
    { error: { source: 'x', code: 'empty' as const, message: 'nothing' } },
    page('a', 'Hujan turun di kota itu.'),
  ];
  const outcomes = [];
  for await (const outcome of petik.extractAll(pages)) outcomes.push('record' in outcome ? outcome.record.id : outcome.error.code);
  expect(outcomes).toEqual(['b', 'empty', 'a']);
});
