import { AGENCY_NAMES } from '../lexicon/agency-history.js';
import { SCHEME_FACTS } from '../lexicon/scheme-facts.js';
import { agenciesNamed, nameAt } from '../link/agency-index.js';
import { schemeOfId } from '../link/link-award.js';
import { bodyKey } from '../link/words.js';
import { type Check, type CheckedRecord, type Doubt, provenanceOf, spanOf } from './define.js';
import { linkOf, schemeOf } from './linked.js';

const NATIONAL: ReadonlySet<string> = new Set(['ministry', 'state-institution', 'body']);

/** Ids that are one body over the years: a ministry, what it was split from and what it was split into. */
function relatives(id: string): Set<string> {
  const ids = new Set([id]);
  for (const { id: own, successors = [] } of AGENCY_NAMES) if (own === id || successors.includes(id)) for (const each of [own, ...successors]) ids.add(each);
  return ids;
}

function findDoubts(record: CheckedRecord): Doubt[] {
  return record.achievements.flatMap((achievement): Doubt[] => {
    const provenance = provenanceOf(achievement, 'grantor');
    const giver = provenance === undefined ? undefined : linkOf(record, achievement, 'grantor');
    const scheme = giver?.id === undefined ? undefined : schemeOf(record, achievement);
    if (provenance?.via !== 'read' || giver?.id === undefined || scheme === undefined || scheme.region !== undefined || !NATIONAL.has(giver.kind ?? ''))
      return [];
    const award = provenanceOf(achievement, 'award');
    // Of several prizes in a sentence the giver of one may have been read for another: no comma may part them.
    if (award === undefined || /[,;.\n]/.test(record.text.slice(Math.min(award.end, provenance.end), Math.max(award.start, provenance.start)))) return [];
    const official = schemeOfId(scheme.id)?.grantor;
    const [row, other] = official === undefined ? [] : agenciesNamed(bodyKey(official));
    if (official === undefined || row === undefined || other !== undefined) return [];
    const said = giver.id.split('@', 1)[0]!;
    const own = relatives(said);
    const given = [row.id, ...(SCHEME_FACTS[scheme.id]?.alsoGivenBy ?? [])];
    if (given.some((id) => own.has(id) || relatives(id).has(said))) return [];
    const name = nameAt(row.id, record.published?.slice(0, 10))?.name ?? row.name;
    const message = `${achievement.award} is given by ${name}, the text names ${achievement.grantor}`;
    return [{ severity: 'low', message, spans: [spanOf(provenance)], candidates: [name] }];
  });
}

const given = (award: string, grantor: string) => ({ fillers: { recipients: ['Kota'], award, grantor }, quotes: { award, grantor } });

/** A national scheme that another national body is told to give: Opini BPK dari Kementerian Sosial. */
export const issuerScheme: Check = {
  code: 'issuer-scheme',
  title: 'A scheme is given by the body that holds it',
  find: findDoubts,
  examples: [
    {
      text: 'Kota itu menerima Kota Layak Anak dari Kementerian Pertanian.',
      achievements: [given('Kota Layak Anak', 'Kementerian Pertanian')],
      findings: [{ severity: 'low', quotes: ['Kementerian Pertanian'], candidates: ['Kementerian Pemberdayaan Perempuan dan Perlindungan Anak'] }],
    },
    { text: 'Kota itu menerima Kota Layak Anak dari KemenPPPA.', achievements: [given('Kota Layak Anak', 'KemenPPPA')], findings: [] },
    { text: 'Kota itu menerima Kota Layak Anak dari Gubernur DIY.', achievements: [given('Kota Layak Anak', 'Gubernur DIY')], findings: [] },
    { text: 'Kota itu menerima Opini BPK dari BPK Provinsi Jawa Tengah.', achievements: [given('Opini BPK', 'BPK Provinsi Jawa Tengah')], findings: [] },
    { text: 'Kota itu menerima Lomba Melati dari Kementerian Pertanian.', achievements: [given('Lomba Melati', 'Kementerian Pertanian')], findings: [] },
  ],
};
