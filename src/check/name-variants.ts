import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

/** How many of the acronym's letters are initials of the expansion's words, in order. */
function coveredInitials(acronym: string, expansion: string): number {
  let covered = 0;
  let from = 0;
  for (const word of expansion.split(/\s+/)) {
    const at = acronym.toLowerCase().indexOf((word[0] ?? ' ').toLowerCase(), from);
    if (at === -1) continue;
    covered += 1;
    from = at + 1;
  }
  return covered;
}

function findVariants({ entities = [], text }: CheckedRecord): Doubt[] {
  return entities.flatMap(({ type, name, surfaces }) => {
    if (type !== 'innovation') return [];
    const expansion = surfaces.find(({ relation }) => relation === 'expansion')?.text;
    const [first] = surfaces.find(({ relation }) => relation === 'name')!.spans;
    return surfaces.flatMap((surface): Doubt[] => {
      if (surface.relation !== 'variant spelling' || surface.spans.length === 0) return [];
      const candidates = [name, surface.text];
      if (expansion !== undefined && coveredInitials(surface.text, expansion) > coveredInitials(name, expansion)) candidates.reverse();
      const message = `"${surface.text}" differs from the innovation name "${name}" by a letter or two`;
      return [{ severity: 'medium', message, spans: [...(first ? [quoteOf(text, first)] : []), quoteOf(text, surface.spans[0]!)], candidates }];
    });
  });
}

/** One innovation spelled in two ways in an article: PENAKK in the list of winners, PENNAK further down. */
export const nameVariants: Check = {
  code: 'name-variants',
  title: 'An innovation is spelled one way throughout',
  find: findVariants,
  examples: [
    {
      text: 'Juara pertama “SILANDAK Desa" (Sistem Layanan Dokumen Kependudukan). Kami berharap SILADNAK terus tumbuh.',
      innovations: [{ name: 'SILANDAK Desa', expansion: 'Sistem Layanan Dokumen Kependudukan' }],
      mentions: [{ type: 'innovation', quote: 'SILANDAK Desa' }],
      findings: [{ severity: 'medium', quotes: ['SILANDAK Desa', 'SILADNAK'], candidates: ['SILANDAK Desa', 'SILADNAK'] }],
    },
    {
      text: 'Aplikasi GEMPARR meraih juara. GEMPAR (Gerakan Masyarakat Peduli Arsip) lahir pada 2019.',
      innovations: [{ name: 'GEMPARR', expansion: 'Gerakan Masyarakat Peduli Arsip' }],
      mentions: [{ type: 'innovation', quote: 'GEMPARR' }],
      findings: [{ severity: 'medium', quotes: ['GEMPARR', 'GEMPAR'], candidates: ['GEMPARR', 'GEMPAR'] }],
    },
    {
      text: 'SIMANTAP dan SIMANTAN menang.',
      innovations: [
        { name: 'SIMANTAP', expansion: 'Sistem Pajak' },
        { name: 'SIMANTAN', expansion: 'Sistem Tani' },
      ],
      findings: [],
    },
    {
      text: 'SIGAP dari Dinas SIGAL menang. Sigap selalu.',
      innovations: [{ name: 'SIGAP' }],
      mentions: [{ type: 'agency', quote: 'Dinas SIGAL' }],
      findings: [],
    },
    { text: 'Program Kelas Desa menang. Kelak Desi hadir.', innovations: [{ name: 'Kelas Desa' }], findings: [] },
    { text: 'GEMPAR dan GEMPUR.', findings: [] },
  ],
};
