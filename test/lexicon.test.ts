import { describe, expect, test } from 'vitest';
import { agencies, agencyHeads, ambiguousShort, genericGroups } from '../src/lexicon/agencies.js';
import { isAgencyAcronym } from '../src/lexicon/agency-acronyms.js';
import { labels, letterGrades, wordGrades } from '../src/lexicon/grades.js';
import { frontForms, isDegree } from '../src/lexicon/honorifics.js';
import { actingForms, positionHeads } from '../src/lexicon/positions.js';
import { regions } from '../src/lexicon/regions/regions.js';
import { ambiguousSchemes, schemes } from '../src/lexicon/schemes.js';

function repeated(surfaces: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([surface]) => surface);
}

const words = (text: string) => text.trim().split(/\s+/);

const allSurfaces: Record<string, readonly string[]> = {
  regions: regions.flatMap((region) => [region.name, ...region.aliases]),
  agencies: agencies.flatMap((agency) => [agency.name, ...agency.short, ...(agency.former ?? [])]),
  agencyHeads: agencyHeads.map((row) => row.head),
  genericGroups,
  ambiguousShort: ambiguousShort.map((row) => row.surface),
  schemes: schemes.flatMap((scheme) => [scheme.name, ...scheme.aliases]),
  ambiguousSchemes,
  letterGrades,
  wordGrades: wordGrades.map((grade) => grade.surface.toLowerCase()),
  labels,
  positionHeads: positionHeads.flatMap((position) => [position.title, ...position.variants]),
  actingForms: actingForms.map((form) => form.surface),
  frontForms: frontForms.map((form) => form.surface),
};

describe('surfaces', () => {
  test.each(Object.entries(allSurfaces))('%s: none is empty, padded or denormalised', (_, surfaces) => {
    expect(surfaces.filter((surface) => surface === '' || surface !== surface.trim() || /\s\s/.test(surface) || surface !== surface.normalize('NFC'))).toEqual(
      [],
    );
  });

  test.each(Object.entries(allSurfaces).filter(([table]) => table !== 'regions' && table !== 'agencies'))('%s: none is there twice', (_, surfaces) => {
    expect(repeated(surfaces)).toEqual([]);
  });

  test('an agency surface with several owners is listed as ambiguous, with those owners', () => {
    const owners = new Map<string, string[]>();
    for (const { id, name, short, former = [] } of agencies) {
      for (const surface of [name, ...short, ...former]) owners.set(surface, [...(owners.get(surface) ?? []), id]);
    }
    const listed = new Map(ambiguousShort.map((row) => [row.surface, row.ids]));
    for (const [surface, ids] of owners) {
      expect(repeated(ids), surface).toEqual([]);
      if (ids.length > 1) expect([...(listed.get(surface) ?? [])].sort(), surface).toEqual([...ids].sort());
    }
    for (const { surface } of ambiguousShort) expect(owners.has(surface), surface).toBe(true);
  });

  test('ids are unique, and ids and surfaces that are referred to exist', () => {
    expect(repeated(agencies.map((agency) => agency.id))).toEqual([]);
    expect(repeated(schemes.map((scheme) => scheme.id))).toEqual([]);
    expect(agencies).toHaveLength(185);
    expect(schemes.length).toBeGreaterThanOrEqual(69);
    const known = new Set(agencies.map((agency) => agency.id));
    expect(ambiguousShort.flatMap((row) => row.ids).filter((id) => !known.has(id))).toEqual([]);
    const aliases = new Set(allSurfaces.schemes);
    expect(ambiguousSchemes.filter((surface) => !aliases.has(surface))).toEqual([]);
  });
});

describe('regions', () => {
  const ofType = (type: string) => regions.filter((region) => region.type === type);

  test('38 provinces, 416 kabupaten, 98 kota', () => {
    expect([ofType('provinsi').length, ofType('kabupaten').length, ofType('kota').length]).toEqual([38, 416, 98]);
  });

  test('codes are well formed, unique, and belong to a province', () => {
    expect(repeated(regions.map((region) => region.code))).toEqual([]);
    const provinces = new Set(ofType('provinsi').map((region) => region.code));
    for (const { code, type } of regions) {
      expect(code).toMatch(type === 'provinsi' ? /^\d\d$/ : type === 'kota' ? /^\d\d\.7\d$/ : /^\d\d\.[0-2]\d$/);
      expect(provinces.has(code.slice(0, 2)), code).toBe(true);
    }
  });

  test('a surface names one region of its type, but for Mura', () => {
    expect(repeated(regions.flatMap((region) => [region.name, ...region.aliases].map((surface) => `${region.type} ${surface}`)))).toEqual(['kabupaten Mura']);
  });

  test('names are bare and in title case', () => {
    const kept = new Set(['Kotabaru', 'Kotamobagu', 'Kotawaringin Barat', 'Kotawaringin Timur']);
    for (const { name } of regions) {
      if (!kept.has(name)) expect(name).not.toMatch(/^(Kabupaten|Kota|Provinsi)/);
      for (const word of name.split(/[ -]/)) expect(word, name).toMatch(/^(dan|DKI|[A-Z][a-z]+)$/);
    }
  });

  test.each([
    ['Kutim', '64.08'],
    ['Jatim', '35'],
    ['Jabar', '32'],
    ['DIY', '34'],
    ['Sumut', '12'],
    ['Kulonprogo', '34.01'],
    ['Gunung Kidul', '34.03'],
    ['Toli-toli', '72.04'],
    ['Pare-Pare', '73.72'],
    ['Solo', '33.72'],
    ['Kep. Riau', '21'],
    ['Palangkaraya', '62.71'],
  ])('%s is %s', (surface, code) => {
    expect(regions.filter((region) => region.name === surface || region.aliases.includes(surface)).map((region) => region.code)).toEqual([code]);
  });

  test('names that are ordinary words or person names are marked', () => {
    const marked = new Set(regions.filter((region) => region.commonWord).map((region) => region.name));
    for (const name of ['Batu', 'Malang', 'Serang', 'Buru', 'Bima', 'Ende', 'Kudus', 'Puncak']) expect(marked, name).toContain(name);
    for (const name of ['Surabaya', 'Trenggalek', 'Jawa Timur']) expect(marked, name).not.toContain(name);
  });
});

const unitAcronyms = words(`
  Disdik Disdikbud Disdikpora Dindik Dindikbud Dispendik Dispendikbud Disdukcapil Dispendukcapil Dindukcapil Diskominfo Dinkominfo Diskominfotik Diskominfosan
  Diskominfosandi Diskominfo-SP Diskominfotiksan Disnaker Disnakertrans Dinakertrans Disnakerperin Disperinaker Disnaker-PMPTSP Disperindag Diskoperindag Diskumdag
  Disdagin Disdag Disperdagin Disperindagkop Diskopukm Diskopdag Diskopumdag Dinkopdag Dinkopukm Disdagperin Dinperindag Dishub Dinhub Dishubkominfo Disparbud
  Disparta Dispar Disbudpar Disporapar Disparpora Disbudparpora Dinporapar Disparekraf Dinporabudpar Disbudporapar Disbud Dispora Dispusip Disperpusip Dispersip
  Dispusipda Dinarpus Disarpus Disarpustaka Dinarpustaka Diskarpus Distan Dispertan Distanbun Distanhorbun Distannak Disketapang Disnak Disnakkan Diskan Diskanak
  Disnakeswan Diskanla Dislutkan Diskanlut Dishut Dishutbun Disbun Dispermades Dispermasdes Dinpermasdes Disdamkar Disdamkarmat Dinkes Diskes Dinsos Dissos
  Dinsosnaker DinsosP3AKB Disperkim Disperakim Disperkimtan Bappeda Bapeda Bappelitbangda Bapelitbangda Bappelitbang Bappedalitbang Barenlitbang Barenlitbangda
  Bapperida Baperida Bapperlitbangda Bappeko Balitbang Balitbangda Bapenda Bappenda Bakesbang Bakesbangpol Bakeuda Bakuda Bapemas Bapermasdes
  DP3A DPPPA DP3AK DP3AKB DP3AP2KB DPPKBP3A DPPKBPPPA DP2KBP3A DP5A DSP3A DSP3AP2KB DPPKB DP2KB DPMPTSP DPM-PTSP DPMPPTSP DPMPTSPTK DPUPR DPUTR DPUBM DPUPKP
  DPUPRPKP DPUPR-PKP DPUTARU DPUCKPP DSDABM DPUCK DPRKP DPRKPCK DPKP DPKPP DPRKPLH DLH DLHK DLHPKP DLHKP DKUPP DKUKMP DTPHP DTPHBun DTPH DPTPH DKPP DPMD DPMK DPMG
  BKPSDM BKPSDMD BKPP BKD BPSDM BPKAD BKAD BPKPAD BKPAD BPPKAD BPBD BPRD BPPD BP2D DPKAD DPPKAD DPAD DISDIKBUD BAPPEDA DISKOMINFO BAPPELITBANGDA DINKES DISPARBUD
`);

const otherTokens = words(`
  Distrik Distribusi Distributor Distorsi Distansi Diskusi Diskon Diskors Diskotek Diskriminasi Diskualifikasi Disiplin Disinfektan Disintegrasi Dispensasi Dispersi
  Disparitas Disertasi Disebut Disampaikan Disaksikan Disabet Disambut Disusul Disumbangkan Disumpah Disupervisi Disusun Disita Disiapkan Disinggung Disikapi Disimpan
  Disiram Disokong Disodorkan Dislokasi Disabilitas Disrupsi Disahkan Disalurkan Disanksi Disapa Disatukan Diserahkan Disesuaikan Disetujui Disisihkan Disitu Disini
  Dinas Dinasti Dinilai Dinikmati Dinamis Dinamika Dinamo Dinanti Dinding Dingin Dini Dinobatkan Dinyatakan Dinyalakan Dinormalisasi Dinaikkan Dina Dinda Dinar Dindin
  Diraih Diberikan Dilaksanakan Digelar Dukcapil Dusun Desa Direktur Deputi Dewan Bapak Bapas Bapaslon Baper Bappenas Bapanas Bapeten Bakal Bakar Bakti Bahasa Balai
  Balita Balaikota Bandar Bantuan Barang Barista Basis Batu Batik Bayar Badan Bagian Banding Bangga Bank Bansos Berau Biro Budaya Bupati
  PDIP DPR DPRD DPRK DPRA DPD DPP DPW DPC DPO DPT DPS BUMN BUMD BLT BPK BPKP BPS BPN BPJS BPOM BPKB BPIP BNPB BNN BKKBN BKN BMKG BSSN BRIN BLUD BPR BBM BTN BRI DKI DIY
  DAK DAU DBH DID DJP SAKIP WTP KLA PKK RSUD OPD SKPD disdikbud diskominfo bappeda Diskominfo2021 D B DP
`);

describe('isAgencyAcronym', () => {
  test('the lists are long enough to mean something', () => {
    expect(repeated([...unitAcronyms, ...otherTokens])).toEqual([]);
    expect(unitAcronyms.length).toBeGreaterThanOrEqual(80);
    expect(otherTokens.length).toBeGreaterThanOrEqual(80);
  });

  test('takes acronyms of units', () => {
    expect(unitAcronyms.filter((token) => !isAgencyAcronym(token))).toEqual([]);
  });

  test('leaves ordinary words, parties, state bodies and companies', () => {
    expect(otherTokens.filter((token) => isAgencyAcronym(token))).toEqual([]);
  });

  test('takes nearly all one-word Dis-, Din- and Bap- forms of the agency table', () => {
    const fused = agencies.filter((agency) => agency.type === 'dinas' || agency.type === 'badan').flatMap((agency) => agency.short);
    const forms = fused.filter((surface) => /^(Dis|Din|Bap)[A-Za-z]+$/.test(surface));
    expect(forms.length).toBeGreaterThan(80);
    expect(forms.filter((surface) => !isAgencyAcronym(surface))).toEqual([]);
  });

  test('stays linear on a long token', () => {
    expect(isAgencyAcronym(`Dis${'kop'.repeat(100_000)}`)).toBe(false);
  });
});

describe('isDegree', () => {
  test('takes degrees however they are dotted', () => {
    const degrees = words(
      `S.STP. S.STP S,STP Stp S.Stp SSTP M.Si M.Si. MSi Msi S.E. SE SH S.H. MM M.M. M.Kes MKes S.Pd.I Ph.D. PhD S.I.K. SIK S.IP M.AP MBA A.Md.Keb Sp.PD Ak. CA IPU ST MT S.Sos Ners Lc`,
    );
    expect(degrees.filter((token) => !isDegree(token))).toEqual([]);
  });

  test('leaves names and ordinary words', () => {
    const others = words(`Map Mars Said Siti Sekda Kota Se se map SMA SMK SD DPRD OPD Batu Dr Hj Malang Ma Me Be Sap`);
    expect(others.filter((token) => isDegree(token))).toEqual([]);
  });
});

describe('grades and positions', () => {
  test('letters come longest first where one begins with another', () => {
    for (const [at, letter] of letterGrades.entries()) {
      expect(letterGrades.slice(at + 1).filter((later) => later !== letter && later.startsWith(letter))).toEqual([]);
    }
  });

  test('words that are ordinary speech need a cue, opinions and tiers of one scheme do not', () => {
    const cue = new Map(wordGrades.map((grade) => [grade.surface, grade.needsCue]));
    for (const surface of ['Utama', 'Baik', 'Mandiri', 'Paripurna', 'Emas', 'Informatif']) expect(cue.get(surface), surface).toBe(true);
    for (const surface of ['WTP', 'Nindya', 'Sangat Inovatif', 'Menuju Informatif', 'Wistara', 'WBK']) expect(cue.get(surface), surface).toBe(false);
  });

  test('heads of regions take a region, heads of units an agency', () => {
    const takes = new Map(positionHeads.flatMap((row) => [row.title, ...row.variants].map((surface) => [surface, row.takes] as const)));
    for (const surface of ['Bupati', 'Wali Kota', 'Walikota', 'Gubernur', 'Sekda', 'Camat', 'Kapolres']) expect(takes.get(surface), surface).toBe('region');
    for (const surface of ['Kepala', 'Direktur', 'Kabag', 'Kabid', 'Rektor', 'Menteri', 'Ketua']) expect(takes.get(surface), surface).toBe('agency');
    expect(takes.get('Kadis')).toBe('either');
  });
});
