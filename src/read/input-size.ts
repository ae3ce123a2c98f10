import { stat } from 'node:fs/promises';
import { listFolder } from './list-folder.js';

/** Few enough pages to be done before other threads have started. */
const FEW_FILES = 24;
const FEW_BYTES = 2 * 1024 * 1024;

/** Whether inputs are some few small files, as far as can be told without reading them; standard input may be anything. */
export async function isSmall(inputs: readonly string[]): Promise<boolean> {
  let files = 0;
  let bytes = 0;
  const isTooMuch = async (file: string): Promise<boolean> => {
    files += 1;
    bytes += (await stat(file)).size;
    return files > FEW_FILES || bytes > FEW_BYTES;
  };
  try {
    for (const input of inputs) {
      if (input === '-') return false;
      if (!(await stat(input)).isDirectory()) {
        if (await isTooMuch(input)) return false;
        continue;
      }
      for await (const listed of listFolder(input)) if ('file' in listed && (await isTooMuch(listed.file))) return false;
    }
    return true;
  } catch {
    // What is not there is told soon enough; a pattern is not looked into.
    return false;
  }
}
