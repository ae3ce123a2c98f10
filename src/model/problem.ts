/** Something in a database that is not as it must be. */
export interface Problem {
  code:
    | 'damaged'
    | 'foreign-key'
    | 'record'
    | 'record-hash'
    | 'content-hash'
    | 'span'
    | 'slot'
    | 'link'
    | 'achievement-id'
    | 'evidence'
    | 'unknown-rule'
    | 'silent-rule'
    | 'fact'
    | 'search-index';
  /** Id of the article, where it is in one. */
  article?: string;
  /** Id of the achievement, where it is in one. */
  achievement?: string;
  message: string;
}
