// Compiles src/ into dist/ from scratch, so that no file of an earlier build is left in the package, and bundles the script of the report with its libraries.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
rmSync(join(root, 'dist'), { recursive: true, force: true });
try {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
} catch (error) {
  process.exit(error.status ?? 1);
}
const bin = join(root, 'dist/cli/main.js');
if (existsSync(bin)) chmodSync(bin, 0o755);

const { metafile } = buildSync({
  entryPoints: [join(root, 'src/page/main.tsx'), join(root, 'src/page/page.css')],
  outdir: join(root, 'dist/page'),
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'ascii',
  logLevel: 'warning',
  metafile: true,
});

/** The licences of the packages that went into the bundle, each text once with the packages that are under it. */
function licences() {
  const used = new Map(
    Object.keys(metafile.inputs).flatMap((file) => [...file.matchAll(/.*node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map(([folder, name]) => [folder, name])),
  );
  const byText = new Map();
  for (const [folder, name] of used) {
    const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} has no licence file`);
    const text = readFileSync(join(root, folder, file), 'utf8')
      .trim()
      .replaceAll('*/', '* /');
    byText.set(text, [...(byText.get(text) ?? []), name]);
  }
  return [...byText].map(([text, names]) => `${names.join(', ')}\n\n${text}`).join('\n\n----\n\n');
}

// Every report carries the bundle, so the bundle carries the licences of what is in it.
const script = join(root, 'dist/page/main.js');
writeFileSync(script, `/* Contains the packages below, under these licences.\n\n${licences()}\n*/\n${readFileSync(script, 'utf8')}`);
