const list = (names: string) => names.trim().split(/\s+/);

/** Tags of single tokens and of what finders and gazetteers propose. */
const READ_TAGS = list(`
  Word Capital Upper Lower Verbal Roman RomanRange LetterGrade StrongGrade
  Mark Comma Semicolon Colon Stop Dash Slash Bullet Bar Ampersand
  Number Year Decimal Percent Ordinal Date Month
  Title Bracket InnerGrade InnerLabel InnerNumber InnerDecimal InnerYear InnerAgency InnerRegion InnerScheme InnerAcronym InnerRank ListOpen ListClose
  Region Weak RegionType Agency FieldHead PlaceHead GovHead Field Scheme Contest WordGrade CuedGrade Label
  Position RegionHead Acting Honorific Degree
  WinActive WinPassive GivePassive GiveActive Nominee Negation Target Condition Speech
  RankNoun RunnerUp Superlative GradeNoun ScoreNoun CategoryNoun AwardNoun AwardWord
  Group LevelCue Connector Respectively Opener Copula Function
`);

/** Tags of terms that entity rules merge. */
const MERGED_TAGS = list('Rank Tier Grade Score Streak Office Person Count Category Award Innovation');

/** Every tag that a term can carry. A rule that names another tag is refused. */
export const TAGS: Readonly<Record<string, { is?: string }>> = Object.fromEntries([...READ_TAGS, ...MERGED_TAGS].map((tag) => [tag, {}]));
