import { hash } from 'node:crypto';

const LONGEST = 100;

/** A name for the file of an article: its id where that is safe on every file system, else what is safe of it and a hash. Different ids have different names. */
export function fileNameOf(id: string): string {
  const safe = id
    .replace(/[^A-Za-z0-9._-]+/g, '_')
    .replace(/^[.-]+/, '_')
    .slice(0, LONGEST);
  // Some file systems take capitals for small letters.
  return safe === id && id === id.toLowerCase() && id !== '' && !id.endsWith('.') ? id : `${safe || '_'}-${hash('sha256', id, 'hex').slice(0, 12)}`;
}
