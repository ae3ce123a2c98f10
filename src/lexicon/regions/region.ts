/** A province, kabupaten or kota: its Kemendagri code, its bare name as newspapers write it, and other surfaces that name it. */
export interface Region {
  code: string;
  type: 'provinsi' | 'kabupaten' | 'kota';
  name: string;
  aliases: string[];
  /** The bare name is also an ordinary word or a frequent person name: a hit needs a type word or another cue. */
  commonWord?: true;
}
