import type { Document, DocumentSentence } from '../annotate/document.js';
import type { Term } from '../annotate/term.js';
import { type Draft, hasResult } from './draft.js';
import { read } from './filler.js';
import { type InnovationItem, isAcronymOf, innerSpan, type Item, itemOf, type RankItem, type RecipientItem } from './item.js';
import { recipientOf, roleOf } from './recipient.js';

/** Words that begin the next winner of an enumeration. */
const NEXT_WINNER = new Set(['disusul', 'disusul oleh', 'diikuti', 'diikuti oleh', 'menyusul', 'sedangkan', 'sementara', 'kemudian', 'selanjutnya', 'lalu', 'berikutnya', 'adapun', 'terakhir', 'membuntuti', 'sementara itu']);
const JOINERS = new Set(['dan', 'serta', 'bersama', 'beserta', 'maupun', ',', '&', 'juga', 'yakni', 'yaitu', ':', 'pemkab', 'pemkot', 'kabupaten', 'kota', '-', '–', '/', 'hingga']);

/** A sentence cut into drafts, one for each pair of recipients and result that it tells. */
export function segment(document: Document, sentence: DocumentSentence): Draft[] {
  const builder = new Builder(document, sentence);
  sentence.terms.forEach((term, at) => {
    builder.take(term, at);
  });
  return builder.finish();
}

/** Collects items into drafts; a new draft opens where an item would fill a slot twice. */
class Builder {
  private readonly drafts: Draft[] = [];
  private current: Draft;
  /** A boundary word was met: the next recipient or result opens a new draft if the current one is complete. */
  private boundary = false;
  /** Places still to be handed out: "Juara I-III masing-masing …". */
  private places: RankItem['filler'][] = [];
  private header: Draft['category'];
  private lastRecipientAt = -1;
  private firstRecipientFirst: boolean | undefined;

  constructor(
    private readonly document: Document,
    private readonly sentence: DocumentSentence,
  ) {
    this.current = this.open(0);
  }

  private open(from: number): Draft {
    return { sentence: this.sentence.index, from, to: from, recipients: [], ...(this.header ? { category: this.header } : {}) };
  }

  private close(at: number): void {
    this.current.to = at;
    this.drafts.push(this.current);
    this.current = this.open(at);
    this.boundary = false;
  }

  take(term: Term, at: number): void {
    const { tags } = term;
    if (NEXT_WINNER.has(term.normal) || tags.has('Semicolon')) this.boundary = true;
    if (tags.has('Nominee')) this.current.nominated = read(term.text, term, 'nominee');
    if (this.boundary && this.isComplete() && (tags.has('Agency') || tags.has('Region') || tags.has('Count') || tags.has('Rank') || tags.has('Grade') || tags.has('Category') || tags.has('Innovation'))) this.close(at);
    const recipient = recipientOf(this.document, this.sentence, at);
    if (recipient) {
      this.takeRecipient(recipient, at);
      return;
    }
    const item = itemOf(this.document, this.sentence, at) ?? this.unnamedInnovation(term, at);
    if (item) this.takeItem(item, at);
    if (tags.has('WinActive') || tags.has('WinPassive') || tags.has('GivePassive') || tags.has('GiveActive')) this.takeVerb(term, at);
  }

  private isComplete(): boolean {
    const { current } = this;
    return current.recipients.length > 0 && (hasResult(current) || current.innovation !== undefined || (current.award !== undefined && current.trigger !== undefined));
  }

  private takeVerb(term: Term, at: number): void {
    const strong = !WEAK_VERBS.has(term.normal);
    if (!this.current.trigger || (strong && !this.current.trigger.strong)) this.current.trigger = { at, strong };
  }

  private takeRecipient(item: RecipientItem, at: number): void {
    const role = roleOf(this.sentence, at);
    if (role === 'giver') {
      if (!this.current.grantor) this.current.grantor = item.filler;
      return;
    }
    if (role === 'place') return;
    const { current } = this;
    const coordinated = current.recipients.length > 0 && this.joins(this.lastRecipientAt, at) && (this.places.length === 0);
    if (coordinated) {
      current.recipients.push(item);
    } else if (current.recipients.length === 0) {
      current.recipients.push(item);
      if (!hasResult(current) && this.firstRecipientFirst === undefined) this.firstRecipientFirst = true;
    } else if (hasResult(current) || current.innovation || this.places.length > 0) {
      this.close(at);
      this.current.recipients.push(item);
    } else if (role === 'winner' || !this.isSubjectOfWin(current)) {
      current.recipients = [item];
    } else return;
    this.lastRecipientAt = at;
    if (this.places.length > 0 && !this.current.rank) this.current.rank = this.places.shift()!;
  }

  /** A subject before its verb stays: "Kabupaten A meraih … di Kabupaten B". */
  private isSubjectOfWin(draft: Draft): boolean {
    return draft.trigger !== undefined && draft.recipients[0]!.at < draft.trigger.at && this.sentence.terms[draft.trigger.at]!.tags.has('WinActive');
  }

  private joins(from: number, to: number): boolean {
    if (from < 0) return false;
    for (let i = from + 1; i < to; i++) {
      const term = this.sentence.terms[i]!;
      if (NEXT_WINNER.has(term.normal) || !(JOINERS.has(term.normal) || term.tags.has('Bracket') || term.tags.has('Bullet'))) return false;
    }
    return !(this.boundary && hasResult(this.current));
  }

  private takeItem(item: Item, at: number): void {
    const { current } = this;
    switch (item.kind) {
      case 'rank': {
        if (current.rank) this.turnTo(at);
        if (item.last === undefined) this.current.rank = item.filler;
        else this.places = this.range(item);
        if (item.last === undefined) this.places = [];
        if (this.firstRecipientFirst === undefined) this.firstRecipientFirst = false;
        break;
      }
      case 'grade': {
        if (current.grade) this.turnTo(at);
        this.current.grade = item.filler;
        if (item.label) this.current.label = item.label;
        break;
      }
      case 'score': {
        if (current.score) this.turnTo(at);
        this.current.score = item.filler;
        break;
      }
      case 'award': {
        if (!current.award || current.recipients.length === 0) {
          current.award = item.filler;
          if (item.scheme) current.scheme = item.scheme;
        }
        break;
      }
      case 'category': {
        const opens = current.recipients.length === 0 && !hasResult(current);
        if (opens) this.header = item.filler;
        else if (current.category && current.category !== this.header) {
          this.turnTo(at);
          this.header = undefined;
        }
        this.current.category = item.filler;
        break;
      }
      case 'innovation':
        this.takeInnovation(item, at);
        break;
      case 'year':
        if (!current.year) current.year = item.filler;
        break;
      default:
        break;
    }
  }

  private takeInnovation(item: InnovationItem, at: number): void {
    const { current } = this;
    if (current.innovation) {
      const sameWinner = current.recipients;
      const { rank, grade } = current;
      this.close(at);
      // two innovations of one winner: "mengirim dua inovasi, A dan B"
      if (this.joinsInnovations(at)) {
        this.current.recipients = [...sameWinner];
        if (rank) this.current.rank = rank;
        if (grade) this.current.grade = grade;
      }
    }
    if (this.places.length > 0 && !this.current.rank) this.current.rank = this.places.shift()!;
    this.current.innovation = item.filler;
    if (item.expansion) this.current.expansion = item.expansion;
  }

  private joinsInnovations(at: number): boolean {
    const before = this.sentence.terms[at - 1]?.normal;
    return before === 'dan' || before === 'serta';
  }

  private range(item: RankItem): RankItem['filler'][] {
    const first = Number(/\d+$/.exec(item.filler.value)![0]);
    const prefix = item.filler.value.replace(/\d+$/, '');
    return Array.from({ length: item.last! - first + 1 }, (_, i) => ({ ...item.filler, value: `${prefix}${first + i}` }));
  }

  /** Opens a draft for a second result; a recipient right before it moves along: "…, Kelurahan Melati ketiga". */
  private turnTo(at: number): void {
    const { current } = this;
    const last = current.recipients.at(-1);
    const near = last && last.at > 0 && at - last.at <= 5 && this.noCommaBetween(last.at, at);
    const resultCameFirst = current.rank ? this.resultBefore(current, current.recipients[0]) : false;
    if (near && current.recipients.length > 1 && resultCameFirst) {
      current.recipients = current.recipients.slice(0, -1);
      this.close(last.at);
      this.current.recipients.push(last);
      return;
    }
    this.close(at);
  }

  private noCommaBetween(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.sentence.terms[i]!.tags.has('Comma')) return false;
    return true;
  }

  private resultBefore(draft: Draft, recipient: RecipientItem | undefined): boolean {
    if (!recipient) return true;
    const start = (draft.rank ?? draft.grade ?? draft.score)?.evidence[0]?.start;
    return start !== undefined && start < recipient.filler.evidence[0]!.start;
  }

  /** A name before its acronym or an acronym before its long form, with a recipient or result around: "PAK JAJA (Pelayanan Administrasi …)". */
  private unnamedInnovation(term: Term, at: number): InnovationItem | undefined {
    if (!term.tags.has('Bracket') || term.tags.has('InnerGrade') || term.tags.has('InnerRegion') || term.tags.has('InnerAgency') || term.tags.has('InnerNumber') || term.tags.has('InnerYear')) return undefined;
    const { terms } = this.sentence;
    let from = at;
    while (from > 0 && isNameTerm(terms[from - 1]!) && at - from < 12) from--;
    while (from < at && (terms[from]!.tags.has('Lower') || terms[from]!.tags.has('Comma') || NOT_OPENING.has(terms[from]!.normal))) from++;
    if (from === at) return undefined;
    const { text } = this.document;
    const inner = innerSpan(text, term);
    const name = { start: terms[from]!.start, end: terms[at - 1]!.end };
    const before = text.slice(name.start, name.end);
    const bracket = text.slice(inner.start, inner.end);
    const cue = terms[from - 1]?.normal ?? '';
    const cued = NAME_CUES.has(cue) || terms[from - 1]?.tags.has('InnovationNoun') === true;
    const longFirst = isAcronymOf(bracket, before);
    const shortFirst = isAcronymOf(before, bracket);
    if (shortFirst && (cued || hasResult(this.current) || this.current.recipients.length > 0) && bracket.split(' ').length >= 2) {
      return { kind: 'innovation', at, filler: read(before, name, 'innovation-acronym'), expansion: read(bracket, inner, 'innovation-acronym') };
    }
    if (longFirst && cued && before.split(' ').length >= 2) {
      return { kind: 'innovation', at, filler: read(bracket, inner, 'innovation-long-form'), expansion: read(before, name, 'innovation-long-form') };
    }
    return undefined;
  }

  finish(): Draft[] {
    this.close(this.sentence.terms.length);
    return this.drafts;
  }
}

/** Verbs that also say much else; they need a result beside them. */
const WEAK_VERBS = new Set(['menjadi', 'jadi', 'masuk', 'mencapai', 'membawa', 'punya', 'memegang', 'mencatat', 'menerima', 'terima', 'mendapat', 'mendapatkan', 'dapatkan', 'memperoleh', 'peroleh', 'milik', 'diisi', 'dibawa', 'diikuti', 'disusul', 'menyusul', 'terpilih', 'ditetapkan', 'dinyatakan', 'ialah', 'bernilai', 'dimiliki', 'dipertahankan', 'diberikan', 'diserahkan', 'memberikan', 'memberi', 'menyerahkan', 'menetapkan', 'mengumumkan', 'beri', 'umumkan', 'tetapkan', 'lolos', 'bertengger', 'berada di', 'diterima', 'diumumkan', 'menghuni', 'membukukan', 'serahkan', 'berikan', 'menang', 'naik ke', 'duduk di', 'berdiri di']);
const NAME_CUES = new Set(['dengan', 'lewat', 'melalui', 'berkat', 'mengusung', 'menyodorkan', 'mengandalkan', 'menawarkan', 'mengajukan', 'untuk', 'memoles', 'program', 'inovasi', 'aplikasi', 'layanan', 'gerakan', 'yaitu', 'yakni', ':', 'masing-masing', 'atas', 'menampilkan', 'mengirim', 'bernama', 'berjudul', 'bertajuk', ',', 'dan', 'serta', 'inovasinya', 'besutan', 'punya', '–', '-']);
const NOT_OPENING = new Set(['program', 'inovasi', 'aplikasi', 'layanan', 'sistem informasi bernama', 'kemudian', 'dan', 'serta']);

const isNameTerm = (term: Term): boolean =>
  (term.tags.has('Word') || term.tags.has('Dash') || term.tags.has('Ampersand')) &&
  !term.tags.has('Agency') && !term.tags.has('Rank') && !term.tags.has('Grade') && !term.tags.has('Award') && !term.tags.has('Bracket') && !term.tags.has('Person') && !term.tags.has('Date') && !term.tags.has('Count') && !term.tags.has('WinActive') && !term.tags.has('WinPassive') && !term.tags.has('Category') && !term.tags.has('Innovation') &&
  (term.tags.has('Capital') || term.tags.has('Dash') || ['dan', 'di', 'untuk', 'dari', 'oleh', 'ke'].includes(term.normal));
