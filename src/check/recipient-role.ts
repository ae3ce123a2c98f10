import { SCHEME_FACTS } from '../lexicon/scheme-facts.js';
import { type Check, type CheckedRecord, type Doubt, spanOf } from './define.js';
import { linkOf, schemeOf } from './linked.js';

/** Of a bare name in a list the kind of body may stand before its first member: "Kejaksaan Negeri Sleman, Bantul, dan Sragen". */
const TYPED = /^(?:pem|kab|kota\b|prov)/i;

function findDoubts(record: CheckedRecord): Doubt[] {
  return record.achievements.flatMap((achievement) => {
    const scheme = schemeOf(record, achievement);
    const facts = SCHEME_FACTS[scheme?.id ?? ''];
    if (scheme === undefined || scheme.region !== undefined || facts?.notFor === undefined || achievement.status !== 'won') return [];
    return achievement.recipients.flatMap((recipient, index): Doubt[] => {
      const kind = linkOf(record, achievement, 'recipients', index)?.kind;
      const provenance = achievement.provenance.find((entry) => entry.slot === 'recipients' && entry.index === index);
      if (kind === undefined || (kind === 'local-government' && !TYPED.test(recipient)) || provenance === undefined || !facts.notFor!.includes(kind)) return [];
      const message = `${achievement.award} is for ${facts.isFor}, the text names ${recipient}`;
      return [{ severity: 'low', message, spans: [spanOf(provenance)], candidates: [] }];
    });
  });
}

const won = (recipient: string, award: string) => ({ fillers: { recipients: [recipient], award }, quotes: { recipients: recipient, award } });

/** A recipient of a kind that the scheme is not for: Dinas Sosial meraih Kota Layak Anak. */
export const recipientRole: Check = {
  code: 'recipient-role',
  title: 'A recipient is of a kind that the scheme is for',
  find: findDoubts,
  examples: [
    {
      text: 'Dinas Sosial Kota Batu meraih Kota Layak Anak.',
      achievements: [won('Dinas Sosial Kota Batu', 'Kota Layak Anak')],
      findings: [{ severity: 'low', quotes: ['Dinas Sosial Kota Batu'] }],
    },
    {
      text: 'Pemkab Sleman meraih Zona Integritas WBK.',
      achievements: [won('Pemkab Sleman', 'Zona Integritas WBK')],
      findings: [{ severity: 'low', quotes: ['Pemkab Sleman'] }],
    },
    {
      text: 'Kejaksaan Negeri Sleman dan Bantul meraih Zona Integritas WBK.',
      achievements: [won('Bantul', 'Zona Integritas WBK')],
      findings: [],
    },
    { text: 'Kota Batu meraih Kota Layak Anak.', achievements: [won('Kota Batu', 'Kota Layak Anak')], findings: [] },
    { text: 'Dinas Sosial Kota Batu meraih SAKIP.', achievements: [won('Dinas Sosial Kota Batu', 'SAKIP')], findings: [] },
  ],
};
