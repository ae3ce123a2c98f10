import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

const PAIR =
  /\bzona(?:si)?\s+(hijau|kuning|merah)\b([^.\n]{0,50}?)\b(?:kualitas|kepatuhan|opini|kategori)\s+(?:kualitas\s+|kepatuhan\s+)?(tertinggi|tinggi|sedang|rendah|terendah)\b/gi;
const QUALITIES: Readonly<Record<string, readonly string[]>> = {
  hijau: ['tertinggi', 'tinggi'],
  kuning: ['sedang'],
  merah: ['rendah', 'terendah'],
};
/** Zones of other things: those of the pandemic, of traffic, of floods. */
const ABOUT = /ombudsman|kepatuhan|pelayanan publik/i;
const BETWEEN_ZONES = /\b(?:zona|dan|sedangkan|sementara|serta)\b|,/i;

function findDoubts({ text }: CheckedRecord): Doubt[] {
  if (!/zona/i.test(text) || !ABOUT.test(text)) return [];
  return [...text.matchAll(PAIR)].flatMap(({ 0: match, 1: colour, 2: between, 3: quality, index }): Doubt[] => {
    const fitting = QUALITIES[colour!.toLowerCase()]!;
    if (fitting.includes(quality!.toLowerCase()) || BETWEEN_ZONES.test(between!)) return [];
    const owner = Object.entries(QUALITIES).find(([, qualities]) => qualities.includes(quality!.toLowerCase()))![0];
    const message = `"${quality}" goes with zona ${owner}, not with zona ${colour!.toLowerCase()}`;
    const candidates = [`zona ${owner}`, ...fitting.map((each) => `kualitas ${each}`)];
    return [{ severity: 'medium', message, spans: [quoteOf(text, { start: index, end: index + match.length })], candidates }];
  });
}

/** The colour of a zone beside its quality, in assessments of public service: zona kuning dengan kualitas tertinggi. */
export const zoneQuality: Check = {
  code: 'zone-quality',
  title: 'The colour of a zone goes with its quality',
  find: findDoubts,
  examples: [
    {
      text: 'Penilaian Ombudsman: kota itu masuk zona kuning dengan kualitas tertinggi.',
      findings: [{ severity: 'medium', quotes: ['zona kuning dengan kualitas tertinggi'], candidates: ['zona hijau', 'kualitas sedang'] }],
    },
    { text: 'Penilaian Ombudsman: kota itu masuk zona hijau dengan kualitas tertinggi.', findings: [] },
    { text: 'Penilaian Ombudsman: 5 zona hijau, 2 zona kuning, dan kualitas tertinggi diraih Sleman.', findings: [] },
    { text: 'Kota itu masuk zona kuning dengan kategori tinggi penularan.', findings: [] },
  ],
};
