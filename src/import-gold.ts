import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNameOf } from './export/file-name.js';
import { placeOutput } from './export/place-output.js';
import { PetikError } from './model/error.js';
import { labelStudioTaskSchema } from './model/label-studio.js';
import { toGoldArticle } from './read/label-studio.js';

/** What became of the tasks of a file. */
export interface GoldImport {
  articles: number;
  achievements: number;
  /** Tasks that nobody has annotated. */
  open: number;
}

/**
 * Writes the corrections of a JSON export of Label Studio as gold, one file an article, into a new or empty folder. What cannot be taken over is told to `onProblem`
 * with the task's place, and the rest goes on. @throws PetikError `labelstudio-invalid` where the file is no list of tasks, `output-exists`
 */
export async function importLabelStudio(
  path: string,
  folder: string,
  onProblem: (where: string, message: string) => void | Promise<void>,
): Promise<GoldImport> {
  let tasks: unknown;
  try {
    tasks = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    if (cause instanceof SyntaxError) throw new PetikError('labelstudio-invalid', `${path} is not valid JSON: ${cause.message}`, cause);
    throw cause;
  }
  if (!Array.isArray(tasks)) throw new PetikError('labelstudio-invalid', `${path} is no list of tasks: export the project from Label Studio as JSON`);
  const counts: GoldImport = { articles: 0, achievements: 0, open: 0 };
  await placeOutput({ path: folder, force: false, folder: {} }, async (made) => {
    const taken = new Set<string>();
    for (const [index, value] of tasks.entries()) {
      const where = `${path}#${index + 1}`;
      const task = labelStudioTaskSchema.safeParse(value);
      if (!task.success) {
        await onProblem(where, `no task: ${task.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`);
        continue;
      }
      const corrected = toGoldArticle(task.data, `task-${index + 1}`);
      if (corrected === undefined) {
        counts.open += 1;
        continue;
      }
      const { gold, problems } = corrected;
      for (const problem of problems) await onProblem(where, problem);
      const name = fileNameOf(gold.id);
      if (taken.has(name)) {
        await onProblem(where, `there is a task with the id ${gold.id} before it`);
        continue;
      }
      taken.add(name);
      await writeFile(join(made, `${name}.json`), `${JSON.stringify(gold, null, 2)}\n`);
      counts.articles += 1;
      counts.achievements += gold.achievements.length;
    }
  });
  return counts;
}
