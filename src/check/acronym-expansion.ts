import { type Check, type CheckedRecord, type Doubt, quoteOf } from './define.js';

/** One word in capitals: a phrase or an ordinary word with a gloss is a name that abbreviates nothing. */
const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{2,}$/u;

/** How many letters of the acronym stand in the expansion in order. */
function lettersInOrder(acronym: string, expansion: string): number {
  const text = expansion.toLowerCase();
  let found = 0;
  let at = 0;
  for (const letter of acronym.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const next = text.indexOf(letter, at);
    if (next === -1) continue;
    found += 1;
    at = next + 1;
  }
  return found;
}

function findDoubts({ text, entities = [] }: CheckedRecord): Doubt[] {
  return entities.flatMap(({ type, name, surfaces }): Doubt[] => {
    const expansion = type === 'innovation' && ACRONYM.test(name) ? surfaces.find(({ relation }) => relation === 'expansion') : undefined;
    if (expansion === undefined) return [];
    const letters = name.replace(/[^\p{L}]/gu, '').length;
    const found = lettersInOrder(name, expansion.text);
    if (found >= letters - 1) return [];
    const spans = [surfaces.find(({ relation }) => relation === 'name')!, expansion]
      .flatMap(({ spans: places }) => places.slice(0, 1))
      .map((span) => quoteOf(text, span));
    const message = `Only ${found} of the ${letters} letters of "${name}" stand in "${expansion.text}" in order: it may be a description or belong to another name`;
    return [{ severity: 'low', message, spans, candidates: [] }];
  });
}

const named = (name: string, expansion: string) => ({
  innovations: [{ name, expansion }],
  mentions: [
    { type: 'innovation' as const, quote: name },
    { type: 'expansion' as const, quote: expansion },
  ],
});

/** An acronym whose letters do not come from the words that are given for it: SIGAP (Rumah Belajar Tani). */
export const acronymExpansion: Check = {
  code: 'acronym-expansion',
  title: 'An acronym can be read out of its expansion',
  find: findDoubts,
  examples: [
    {
      text: 'Inovasi SIGAP (Rumah Belajar Tani) menang.',
      ...named('SIGAP', 'Rumah Belajar Tani'),
      findings: [{ severity: 'low', quotes: ['SIGAP', 'Rumah Belajar Tani'] }],
    },
    { text: 'Inovasi SIGAP (Sistem Gerak Cepat Pelayanan) menang.', ...named('SIGAP', 'Sistem Gerak Cepat Pelayanan'), findings: [] },
    { text: 'Inovasi JAGA DESA (Aplikasi Keuangan) menang.', ...named('JAGA DESA', 'Aplikasi Keuangan'), findings: [] },
  ],
};
