import type { Token } from './token.js';

const OPENERS = new Set(['baca', 'dibaca', 'simak', 'lihat', 'dengarkan', 'tonton']);
const LINKS = new Set([
  'dan',
  'di',
  'ke',
  'dari',
  'untuk',
  'yang',
  'dengan',
  'pada',
  'oleh',
  'atas',
  'hingga',
  'usai',
  'saat',
  'jadi',
  'bagi',
  'dalam',
  'dr',
  'vs',
  'sampai',
  'tak',
  'bisa',
  'agar',
  'soal',
  'akan',
  'the',
  'of',
]);

/**
 * Links to other articles that stand inside a running text ("Baca juga: Judul Berita Lain"), as ranges of token indexes. Their titles are full of award
 * verbs and belong to other news. A title ends with its line or where the run of capitalised words ends.
 */
export function findAsides(tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!tokens[i]!.capital || !OPENERS.has(tokens[i]!.norm) || !['juga', 'pula', 'selengkapnya'].includes(tokens[i + 1]!.norm)) continue;
    let to = i + 2;
    let capitals = 0;
    for (; to < tokens.length; to++) {
      const token = tokens[to]!;
      if (token.newline && to > i + 3) break;
      if (token.kind === 'mark') {
        if (token.norm === '.' && to + 1 < tokens.length && tokens[to + 1]!.spaced) break;
        continue;
      }
      if (token.kind === 'word' && token.capital) capitals++;
      if (token.kind === 'number' || token.capital || LINKS.has(token.norm)) continue;
      // a title in sentence case: only its line ends it
      if (capitals < 2) {
        while (to < tokens.length && !tokens[to]!.newline && !(tokens[to]!.norm === '.' && tokens[to]!.kind === 'mark')) to++;
      }
      break;
    }
    found.push({ from: i, to });
    i = to - 1;
  }
  return found;
}
