import type { DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import type { Status } from '../model/record.js';
import type { Span } from '../model/span.js';

/** How a clause speaks of its result, and the word that decides it. */
export interface Factuality {
  status: Status | 'hypothetical';
  cue: Span;
  rule: string;
}

/** "tidak hanya", "tak lepas dari": no denial. */
const NOT_NEGATING = new Set([
  'hanya',
  'cuma',
  'sekadar',
  'sekedar',
  'lepas',
  'lain',
  'sendirian',
  'mudah',
  'menyangka',
  'terlepas',
  'luput',
  'heran',
  'saja',
  'sia-sia',
  'menyurutkan',
  'bukan',
  'menampik',
]);
/** Speech verbs that deny whatever follows them. */
const DENIALS = new Set(['membantah', 'menepis', 'menyangkal', 'dibantah', 'hoaks']);
const REACH = 7;
/** Terms before a result at most in which its cue is sought. */
const MAX_SCOPE = 150;
/** Words after the result that put it into the future. */
const FUTURE = new Set(['tahun depan', 'mendatang', 'ke depan', 'kedepan']);
/** What is said of a report after it: "kabar … itu tidak benar", "… adalah hoaks". */
const REPORTS = new Set(['kabar', 'berita', 'informasi', 'isu', 'klaim', 'unggahan', 'rumor', 'pesan']);
const REFUTED = new Set(['hoaks', 'hoax', 'bohong', 'keliru']);
/** A cue with its scope over the whole rest of the sentence, whatever commas stand between. */
const WIDE = new Set([
  'berharap',
  'diharapkan',
  'semoga',
  'mudah-mudahan',
  'menargetkan',
  'ditargetkan',
  'harapannya',
  'target',
  'menarget',
  'targetkan',
  'bertekad',
  'berkomitmen',
  'harap',
  'harapkan',
  'jika',
  'seandainya',
  'andai',
  'andaikan',
  'andaikata',
  'sekiranya',
  'apabila',
  'kalau',
  'bila',
  'agar',
  'supaya',
  'akan',
  'bakal',
  'mendoakan',
  'doakan',
  'harapan',
  'membidik',
  'mengincar',
  'bidik',
  'incar',
]);

/**
 * Decides whether the result at term `at` was reached. Cues count only in their scope: a target or hope governs what follows it in the sentence until a
 * contrast ("namun", "sedangkan") or an own finite win; a negation only the verb right after it.
 */
export function factualityAt(sentence: DocumentSentence, from: number, at: number, to: number, trigger: Term): Factuality {
  const { terms } = sentence;
  const won: Factuality = { status: 'won', cue: trigger, rule: 'factuality-won' };
  for (let i = at - 1; i >= Math.max(0, at - MAX_SCOPE); i--) {
    const term = terms[i]!;
    const { tags } = term;
    if (tags.has('Rank') || tags.has('Grade') || tags.has('Tier')) {
      // an earlier result of the same sentence: its own clause ended there, unless a wide cue governs both
      if (i < from) continue;
    }
    if (isContrast(term) && i < at - 1) break;
    if (DENIALS.has(term.normal)) return { status: 'denied', cue: term, rule: 'factuality-denial' };
    if (tags.has('Negation') && negates(terms, i, at)) return { status: 'denied', cue: term, rule: 'factuality-negation' };
    if (tags.has('Target') && governs(terms, i, at)) return { status: 'targeted', cue: term, rule: 'factuality-target' };
    // "kalau juara III …" only names the topic
    const topic = term.normal === 'kalau' && ['Rank', 'Grade', 'Tier'].some((tag) => terms[i + 1]?.tags.has(tag));
    if (tags.has('Condition') && !topic && governs(terms, i, at)) return { status: 'hypothetical', cue: term, rule: 'factuality-condition' };
    if (
      term.normal === 'untuk' &&
      terms[i + 1]?.tags.has('WinActive') &&
      i + 1 < at &&
      at - i < REACH &&
      !terms[i - 1]?.tags.has('WinActive') &&
      terms[i - 1]?.normal !== 'berhasil'
    ) {
      return { status: 'targeted', cue: term, rule: 'factuality-purpose' };
    }
  }
  for (let i = at + 1; i < Math.min(to, terms.length); i++) {
    if (FUTURE.has(terms[i]!.normal)) return { status: 'targeted', cue: terms[i]!, rule: 'factuality-future' };
    if (isContrast(terms[i]!) || terms[i]!.tags.has('Semicolon')) break;
  }
  if (terms.slice(0, at).some(({ normal }) => REPORTS.has(normal))) {
    for (let i = at + 1; i < terms.length; i++) {
      const term = terms[i]!;
      if (REFUTED.has(term.normal) || (term.normal === 'benar' && terms[i - 1]!.tags.has('Negation'))) {
        return { status: 'denied', cue: term, rule: 'factuality-refuted' };
      }
    }
  }
  return won;
}

const isContrast = (term: Term) =>
  ['namun', 'tetapi', 'tapi', 'sedangkan', 'sementara', 'meski', 'meskipun', 'walau', 'walaupun', 'setelah', 'justru'].includes(term.normal) ||
  term.tags.has('Semicolon');

function negates(terms: readonly Term[], i: number, at: number): boolean {
  const next = terms[i + 1];
  if (!next || NOT_NEGATING.has(next.normal) || at - i > REACH) return false;
  for (let k = i + 1; k < at; k++) if (terms[k]!.tags.has('Comma') || ['yang', 'karena', 'sehingga', 'dan'].includes(terms[k]!.normal)) return false;
  return true;
}

function governs(terms: readonly Term[], i: number, at: number): boolean {
  const cue = terms[i]!;
  const wide = WIDE.has(cue.normal);
  if (!wide && at - i > REACH + 3) return false;
  // "menuju Informatif", "siap" and the like reach only to the next comma
  for (let k = i + 1; k < at; k++) {
    const term = terms[k]!;
    if (term.tags.has('Comma') && !wide) return false;
    if (['setelah', 'usai', 'sebab', 'karena', 'namun'].includes(term.normal)) return false;
    if (term.tags.has('WinActive') && term.normal.startsWith('ber') && !wide) return false;
  }
  return true;
}
