import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencies } from '../src/lexicon/agencies.js';
import { AGENCY_FACTS } from '../src/lexicon/agency-facts.js';
import { AGENCY_NAMES } from '../src/lexicon/agency-history.js';
import { NEW_PROVINCES, SEATS } from '../src/lexicon/region-history.js';
import { regions } from '../src/lexicon/regions/regions.js';
import { contextOf } from '../src/link/context.js';
import { governmentsOf } from '../src/link/governments.js';
import { link } from '../src/link/link.js';
import { linkAgency } from '../src/link/link-agency.js';
import { linkPosition } from '../src/link/link-position.js';
import { provinceAt } from '../src/link/region-index.js';
import type { Entity } from '../src/model/entity.js';
import { extract } from '../src/pipeline.js';

function recordOf(content: string, published?: string) {
  const extraction = extract({ id: 'a', source: 'a', kind: 'text', content, ...(published === undefined ? {} : { published }) });
  if ('error' in extraction) throw new Error(extraction.error.message);
  return extraction.record;
}

/** The link of a name in an article that says only this. */
function agencyIn(surface: string, text = '', published?: string) {
  const record = recordOf(text === '' ? 'Hujan turun.' : text, published);
  return linkAgency(
    surface,
    contextOf(record, () => new Set()),
  );
}

const entity = (entities: readonly Entity[] | undefined, name: string): Entity | undefined =>
  entities?.find(({ surfaces }) => surfaces.some(({ text }) => text === name));

describe('a body', () => {
  test.each([
    ['Pemkab Sleman', 'pemerintah@34.04'],
    ['Pemerintah Kota (Pemkot) Bandarlampung', 'pemerintah@18.71'],
    ['Provinsi Jawa Timur', 'pemerintah@35'],
    ['Pemprov Jatim', 'pemerintah@35'],
    ['Diskominfo Kabupaten Sragen', 'diskominfo@33.14'],
    ['Dinas Kesehatan Kota Malang', 'dinkes@35.73'],
    ['Biro Organisasi Setda Provinsi Jawa Timur', 'biro:organisasi@35'],
    ['Puskesmas Bumiaji Kota Batu', 'puskesmas:bumiaji@35.79'],
    ['Polres Tasikmalaya Kota', 'polres@32.78'],
    ['Kementrian Agama RI', 'kemenag'],
    ['KemenPAN-RB', 'panrb'],
  ])('%s is %s wherever it stands', (surface, id) => {
    expect(agencyIn(surface).id).toBe(id);
  });

  test('has type, function, level, region and province', () => {
    expect(agencyIn('Dinas Pendidikan Kabupaten Sleman')).toMatchObject({
      name: 'Dinas Pendidikan Kabupaten Sleman',
      kind: 'dinas',
      function: 'pendidikan',
      level: 'kabupaten',
      region: '34.04',
      province: '34',
    });
  });

  test('of a region is open where the article names no government, several, or one only in passing', () => {
    expect(agencyIn('Dinas Pendidikan')).toMatchObject({ candidates: [], reason: expect.stringContaining('no government') });
    const several = agencyIn('Dinas Pendidikan', 'Bupati Sleman dan Bupati Bantul hadir. Pemkab Sleman dan Pemkab Bantul menang.');
    expect(several.id).toBeUndefined();
    expect(several.candidates.map(({ id }) => id)).toEqual(['disdik@34.02', 'disdik@34.04']);
    expect(agencyIn('Dinas Pendidikan', 'Bupati Sleman hadir.').id).toBeUndefined();
  });

  test('of a region gets the one government that the article is about, though its province gave the prize', () => {
    const text = 'Pemkab Sleman menerima penghargaan dari Gubernur DIY. Bupati Sleman hadir bersama warga Kabupaten Sleman.';
    expect(agencyIn('Dinas Pendidikan', text)).toMatchObject({ id: 'disdik@34.04', reason: expect.stringContaining('Kabupaten Sleman') });
    expect(agencyIn('Biro Hukum', text)).toMatchObject({ id: expect.stringMatching(/^biro:hukum@34$/) });
  });

  test('is open where kabupaten and kota share the name, until the article says which', () => {
    expect(agencyIn('Dinas Kesehatan Malang').candidates.map(({ id }) => id)).toEqual(['dinkes@35.07', 'dinkes@35.73']);
    expect(agencyIn('Dinas Kesehatan Malang', 'Wali Kota Malang hadir.').id).toBe('dinkes@35.73');
    expect(agencyIn('Dinas Kesehatan Malang', 'MALANG - Acara digelar di balai kota.').reason).toContain('dateline');
  });

  test('that is a branch of a national one is not taken for one of the article’s region', () => {
    const text = 'Pemkab Sleman menang. Bupati Sleman hadir bersama warga Kabupaten Sleman.';
    expect(agencyIn('Lapas Melati', text).id).toBeUndefined();
    expect(agencyIn('Kodim 0732', text).id).toBeUndefined();
    expect(agencyIn('Polres Sleman', text).id).toBe('polres@34.04');
  });

  test('is the same with and without the bracket that abbreviates it', () => {
    expect(agencyIn('Rumah Sakit Umum Daerah (RSUD) Aek Kanopan Kabupaten Labuhanbatu Utara').id).toBe('rsud:aek-kanopan@12.23');
    expect(agencyIn('Badan Pengelola Keuangan dan Aset Daerah (BPKAD) Kabupaten Sleman').id).toBe('bpkad@34.04');
  });

  test('with an abbreviation of several bodies is open, until the article spells one out', () => {
    const open = recordOf('BKD Kabupaten Sleman meraih juara 1 Lomba Arsip 2021.');
    expect(entity(open.entities, 'BKD Kabupaten Sleman')?.link).toMatchObject({ candidates: [{ id: 'bpkad' }, { id: 'bkpsdm' }] });
  });

  test('has the name that was valid at the date of the article', () => {
    expect(agencyIn('Kemenparekraf', '', '2022-03-01')).toMatchObject({ id: 'kemenparekraf', name: 'Kementerian Pariwisata dan Ekonomi Kreatif' });
    const late = agencyIn('Kemenparekraf', '', '2025-03-01');
    expect(late.id).toBeUndefined();
    expect(late.candidates.map(({ id }) => id)).toEqual(['kemenpar', 'ekraf']);
    expect(agencyIn('Kemenkominfo', '', '2025-03-01')).toMatchObject({ id: 'komdigi', name: 'Kementerian Komunikasi dan Digital' });
    expect(agencyIn('Kemenkominfo', '', '2020-03-01').name).toBe('Kementerian Komunikasi dan Informatika');
  });
});

test('a province is the one of the date: those of Papua were split in 2022', () => {
  expect(provinceAt('93.01', '2021-05-01')).toBe('91');
  expect(provinceAt('93.01', '2022-07-25')).toBe('93');
  expect(provinceAt('96.71', '2022-11')).toBe('92');
  expect(provinceAt('96.71', undefined)).toBe('96');
  expect(agencyIn('Pemkab Merauke', '', '2021-05-01').province).toBe('91');
});

test.each([
  ['Wakil Bupati Sleman', 'wakil-bupati@34.04'],
  ['Plt Wali Kota Batu', 'wali-kota@35.79'],
  ['Kepala Dinas Kesehatan Kota Batu', 'kepala:dinkes@35.79'],
  ['Sekda Kota Palu', 'sekretaris-daerah@72.71'],
  ['Menteri Agama', 'menteri-agama'],
  ['Bupati', undefined],
])('the office of %s is %s', (surface, id) => {
  expect(
    linkPosition(
      surface,
      contextOf(recordOf('Hujan turun.'), () => new Set()),
    ).id,
  ).toBe(id);
});

describe('an award', () => {
  const awardOf = (text: string) => recordOf(text).entities?.find(({ type }) => type === 'award')?.link;

  test('is its scheme, with the year as edition', () => {
    const { entities, achievements } = recordOf('Kabupaten Sragen meraih predikat BB dalam evaluasi SAKIP 2021.');
    expect(entities?.find(({ type }) => type === 'award')?.link?.id).toBe('sakip');
    expect(achievements[0]!.links?.find(({ slot }) => slot === 'award')?.edition).toBe(2021);
  });

  test('of a government is not the national one of the same name', () => {
    expect(awardOf('Dinas Sosial meraih juara 1 Kompetisi Inovasi Pelayanan Publik Kota Batu 2021.')?.id).toBe('kipp@35.79');
    expect(awardOf('Pemkab Sleman masuk Top 45 Kompetisi Inovasi Pelayanan Publik 2021.')?.id).toBe('kipp');
    expect(awardOf('Dinas Sosial meraih juara 1 Lomba Inovasi 2021.')?.id).toBeUndefined();
  });

  test('that is on no list says so', () => {
    expect(awardOf('Kabupaten Sragen meraih juara 1 Lomba Melati Senja 2021.')).toMatchObject({
      reason: 'no listed scheme has this name',
      candidates: [],
    });
  });
});

describe('wordings of one thing', () => {
  test('are one entity with its abbreviation, expansion and misspelling, each as written', () => {
    const { entities } = recordOf(
      'Dinas Komunikasi dan Informatika (Diskominfo) Kabupaten Sragen meraih juara 1 Lomba Inovasi Daerah 2021 dengan inovasi "SILANDAK" (Sistem Layanan Dokumen Anak). Diskominfo Kabupaten Sragen berharap SILADNAK tumbuh.',
    );
    const wordings = entity(entities, 'SILANDAK')?.surfaces.map(({ text, relation }) => [text, relation]);
    expect(wordings).toEqual([
      ['SILANDAK', 'name'],
      ['Sistem Layanan Dokumen Anak', 'expansion'],
      ['SILADNAK', 'variant spelling'],
    ]);
  });

  test('stand where the article has them', () => {
    const record = recordOf('Pemkab Sleman menang. Kabupaten Sleman meraih juara 1 Lomba Arsip 2021. Pemerintah Kabupaten Sleman bersyukur.');
    const spans = record.entities!.flatMap(({ surfaces }) =>
      surfaces.flatMap(({ text, spans }) => spans.map(({ start, end }) => [text, record.text.slice(start, end)])),
    );
    expect(spans.length).toBeGreaterThan(1);
    for (const [text, quote] of spans) expect(quote!.toLowerCase()).toBe(text!.toLowerCase());
    expect(entity(record.entities, 'Pemkab Sleman')).toBe(entity(record.entities, 'Kabupaten Sleman'));
  });
});

test('every link has a reason, and one that is open has no id', () => {
  const { entities = [] } = recordOf('Dinas Pendidikan Malang meraih juara 1 Lomba Arsip 2021. Kepala Dinas Sosial Sari Wening hadir.');
  expect(entities.length).toBeGreaterThan(0);
  for (const { link: made } of entities) {
    if (made === undefined) continue;
    expect(made.reason).not.toBe('');
    if (made.candidates.length > 0) expect(made.id).toBeUndefined();
  }
});

test('linking changes no filler and no input, and gives the same twice', () => {
  const record = recordOf('Dinas Pendidikan Kota Batu dan Diskominfo meraih juara 1 Lomba Arsip 2021.');
  const before = structuredClone(record);
  const linked = link(record);
  expect(record).toEqual(before);
  expect(link(record)).toEqual(linked);
  expect(linked.achievements.map(({ links: _, ...rest }) => rest)).toEqual(before.achievements.map(({ links: _, ...rest }) => rest));
});

test('any text can be read for its governments', () => {
  const word = fc.constantFrom('Kota', 'Kabupaten', 'Batu', 'Wali', 'Lima', 'Puluh', 'Pemkab', '(', '\n', ',', 'dan', '字', 'Bupati', 'Kab.');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { local, provinces } = governmentsOf({ text: words.join(' ') }, []);
      for (const { times } of [...local, ...provinces]) expect(times).toBeGreaterThan(0);
    }),
  );
});

describe('the tables', () => {
  const ids = new Set(agencies.map(({ id }) => id));
  const codes = new Set(regions.map(({ code }) => code));

  test('name ids and codes that exist', () => {
    expect(Object.keys(AGENCY_FACTS).filter((id) => !ids.has(id))).toEqual([]);
    expect([...Object.values(SEATS), ...NEW_PROVINCES.flatMap(({ code, before }) => [code, before])].filter((code) => !codes.has(code))).toEqual([]);
    const known = new Set([...ids, ...AGENCY_NAMES.map(({ id }) => id)]);
    expect(AGENCY_NAMES.flatMap(({ successors = [] }) => successors).filter((id) => !known.has(id))).toEqual([]);
  });

  test('hold 38 provinces and 514 kabupaten and kota with the codes of the ministry', () => {
    expect([...codes].filter((code) => code.length === 2)).toHaveLength(38);
    expect([...codes].filter((code) => code.length === 5)).toHaveLength(514);
  });

  test('have no overlapping names of one body', () => {
    for (const a of AGENCY_NAMES) {
      for (const b of AGENCY_NAMES) {
        if (a === b || a.id !== b.id) continue;
        const [first, second] = (a.from ?? '') <= (b.from ?? '') ? [a, b] : [b, a];
        expect((first.to ?? '9999') < (second.from ?? ''), `${a.name} and ${b.name}`).toBe(true);
      }
    }
  });
});
