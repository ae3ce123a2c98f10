import { ARTICLE_COLUMNS, FLAT_COLUMNS, SLOT_COLUMNS } from '../model/columns.js';

/** What a table or view holds, and what each of its columns means. */
interface Description {
  about: string;
  columns: Readonly<Record<string, string>>;
}

type Columns = Readonly<Record<string, string>>;

const described = (columns: readonly { name: string; description: string }[]): Columns =>
  Object.fromEntries(columns.map(({ name, description }) => [name, description]));

const ARTICLE_KEY: Columns = { article_number: 'The article', ordinal: "Place in the record's list, from 0" };
const ACHIEVEMENT_KEY: Columns = { achievement_number: 'The achievement', ordinal: "Place in the achievement's list, from 0" };
const SPAN: Columns = {
  start: "First UTF-16 code unit in the article's text (not what SQL's `substr` counts)",
  end: 'First UTF-16 code unit after the span',
  quote: 'The characters of the text from start to end',
};
const SLOT: Columns = { slot: 'The slot', slot_index: 'Which recipient; 0 for the other slots' };
const ARTICLE: Columns = {
  ...described(ARTICLE_COLUMNS),
  source: 'File, or file and line, that it was read from',
  url: 'Address of the page',
  title: 'Headline',
  outlet: 'Who published it',
};
const FLAT: Columns = { ...described(FLAT_COLUMNS), ...ARTICLE };
const LINK: Columns = {
  link_id: 'Canonical id of what it is; null where the article does not decide',
  link_name: 'Canonical name, as it was valid at the date of the article',
  kind: 'Type of agency ("dinas"), scheme ("grade") or region ("kota")',
  function: 'Field of government of an agency, in Indonesian',
  level: '"pusat", "provinsi", "kabupaten", "kota", "kecamatan" or "desa"',
  region: 'Kemendagri code of the region that it belongs to',
  province: 'Kemendagri code of the province at the date of the article',
  reason: 'Why this link was made or left open; null where nothing was to be linked',
  candidates: 'JSON list of what else it may be; null where nothing was to be linked',
};
const flatColumns = (): Columns => Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, FLAT[name]!]));

/** Every table and view, in the order in which one meets them. `test/schema.test.ts` asks for what is missing here. */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  achievements_flat: {
    about: 'One row an achievement that was won or nominated, in the order of the articles, with the columns of the CSV.',
    columns: flatColumns(),
  },
  achievements_all: { about: 'The same with targeted and denied achievements.', columns: flatColumns() },
  achievements_linked: {
    about: 'One row a recipient of a won or nominated achievement, with canonical ids.',
    columns: {
      achievement_id: 'The achievement',
      article_id: 'The article',
      recipient_index: 'Which recipient, from 0',
      recipient: 'The recipient as the article writes it',
      recipient_id: 'Canonical id of the recipient; null where it is not certain',
      recipient_name: 'Its canonical name, as it was valid at the date of the article',
      kind: 'Type of the recipient ("dinas")',
      function: LINK.function!,
      recipient_level: LINK.level!,
      region: LINK.region!,
      province: LINK.province!,
      scheme: 'Canonical id of the award scheme',
      edition: 'Year of the edition of the award, where it is known',
      status: '`won` or `nominated`',
      confidence: 'How often records that were read like this one are right; null where too few were measured',
    },
  },
  articles: {
    about: 'One row an article.',
    columns: {
      number: 'Order in which articles were first stored',
      id: "The input's own id, or a hash of its content",
      ...ARTICLE,
      content_hash: 'SHA-256 of everything that extraction read of the page',
      rules_hash: 'SHA-256 of the rules and code that extracted it',
      record_hash: 'SHA-256 of its record without the source',
      run_id: 'The run that wrote it',
    },
  },
  achievements: {
    about: 'One row an achievement of any status; its recipients are in `recipients`.',
    columns: {
      number: "The article's number and the achievement's place in its record in one: they stand in its order",
      id: 'Hash of article id, fillers and evidence',
      ...ARTICLE_KEY,
      ...described(SLOT_COLUMNS.filter(({ list }) => !list)),
      evidence: FLAT.evidence!,
    },
  },
  recipients: { about: 'Who got an achievement.', columns: { ...ACHIEVEMENT_KEY, text: 'As the article writes it' } },
  provenance: {
    about: 'Where each filler of an achievement was read.',
    columns: {
      ...ACHIEVEMENT_KEY,
      ...SLOT,
      ...SPAN,
      rule: 'Id of the rule or assembly step that read it',
      via: '`read` in the own clause, `inherited` from elsewhere in the article, or `derived` (a year from the date of the event)',
      distance: 'Sentences from the record to a span that was not read in its own clause',
      scope_start: 'Of a status: where the words begin over which its cue was held to have a say',
      scope_end: 'Of a status: where they end',
    },
  },
  slot_links: {
    about: "Which of the article's entities a filler is.",
    columns: {
      ...ACHIEVEMENT_KEY,
      ...SLOT,
      entity: '`ordinal` in `entities` of the same article',
      edition: 'Of an award: the year of the edition, where it is known',
    },
  },
  confidence: {
    about: 'How often fillers that were read like these are right, as measured on gold articles.',
    columns: {
      ...ACHIEVEMENT_KEY,
      slot: 'The slot, or `record` for all fillers together',
      slot_index: SLOT.slot_index!,
      precision: 'Share that was right; null where too few were measured',
      low: 'Lower end of its 95% interval',
      high: 'Upper end of its 95% interval',
      measured: 'Number of fillers or records that were measured',
    },
  },
  entities: {
    about: 'What an article names, each thing once with all its wordings.',
    columns: {
      ...ARTICLE_KEY,
      type: '`agency`, `award`, `position`, `innovation` or `person`',
      name: 'The wording that stands for it, as the article writes it',
      surfaces: 'JSON list of its wordings, each with the spans where it stands',
      ...LINK,
    },
  },
  mentions: {
    about: 'Every place where an article names an agency, innovation, person, office or date.',
    columns: { ...ARTICLE_KEY, type: 'What kind of thing is named', value: 'Normalised value', ...SPAN, rule: 'Id of the rule that read it' },
  },
  agencies: { about: 'Agencies that an article names.', columns: { ...ARTICLE_KEY, name: 'As the article writes it' } },
  innovations: {
    about: 'Innovations that an article names.',
    columns: { ...ARTICLE_KEY, name: 'Without quotation marks', expansion: 'What the name stands for' },
  },
  persons: { about: 'Persons that an article names.', columns: { ...ARTICLE_KEY, name: 'Without titles', position: 'The office that the article gives' } },
  dates: { about: 'Dates that an article names.', columns: { ...ARTICLE_KEY, date: 'ISO date; one without a year as --MM-DD' } },
  findings: {
    about: 'Places where an article contradicts itself or what is known.',
    columns: {
      ...ARTICLE_KEY,
      code: 'Id of the check',
      severity: '`high`, `medium`, `low` or `info`',
      message: 'One sentence for a reader',
      spans: 'JSON list of the places it speaks of',
      candidates: 'JSON list of possible right readings',
    },
  },
  facts: {
    about: 'What several articles tell of one achievement, as `petik facts --save` joined it.',
    columns: {
      id: 'Hash of the ids of its achievements',
      sources: 'Independent sources',
      recipient_ids: 'JSON list of canonical ids of the recipients',
      scheme: 'Canonical id of the award scheme',
      fillers: 'JSON object: of each slot the filler that most sources give',
      conflicts: 'JSON list of slots for which the records give different fillers',
    },
  },
  fact_evidence: {
    about: 'Which achievements tell a fact.',
    columns: {
      fact_id: 'The fact',
      achievement_id: 'The achievement, when the facts were saved',
      article_id: 'Its article',
      outlet: 'Who published the article',
      duplicate_group: 'Articles with the same number are near-duplicates',
    },
  },
  errors: {
    about: 'Inputs that failed, and why.',
    columns: {
      source: 'File, or file and line',
      code: 'What is wrong, as the README lists it',
      message: 'One sentence',
      run_id: 'The run that met it last',
      content_hash: 'SHA-256 of the page that was read; null where nothing could be read',
      rules_hash: 'SHA-256 of the rules and code that it failed under: under the same it is not tried again',
    },
  },
  runs: {
    about: 'What was written when, and by which petik.',
    columns: {
      id: 'Number of the run',
      petik_version: 'Version of petik',
      rules_hash: 'SHA-256 of its rules and code',
      inputs: 'JSON list of the inputs',
      started: 'Time of its start, ISO 8601',
      ended: 'Time of its end; null where it was broken off',
      totals: 'JSON object of its counts; null where it was broken off',
    },
  },
  run_outlets: {
    about: 'What each run found by outlet.',
    columns: {
      run_id: 'The run',
      outlet: 'Who published the articles; the host of their address, or empty, where that is not known',
      articles: 'Articles',
      achievements: 'Achievements that were won or nominated',
      with_findings: 'Articles with findings of a severity above "info"',
      errors: 'Pages of it that failed',
    },
  },
  search_index: {
    about:
      "Full-text index of titles, texts and records (FTS5): `SELECT rowid FROM search_index WHERE search_index MATCH 'inovasi'` gives numbers of articles.",
    columns: { title: 'Title', text: 'Text', records: 'Fillers of the achievements, and names and ids of the entities' },
  },
  search_content: {
    about: 'What the index reads.',
    columns: { number: 'Number of the article', title: 'Title', text: 'Text', records: 'Fillers of the achievements, and names and ids of the entities' },
  },
  search_state: {
    about: 'One row: how far the index is up to date. `petik search` sees to it.',
    columns: { id: 'Always 1', indexed_to: 'The last article that it knows', changed: '1 when an article that it knows was read anew since' },
  },
  migrations: { about: 'Changes of the shape of the database, in their order.', columns: { version: 'Number of the change', name: 'What it is called' } },
};
