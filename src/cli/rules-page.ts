import { phrasingsOf, type RuleDescriptions } from '../describe-rules.js';

type Rule = RuleDescriptions['relations'][number];
type Phrasing = ReturnType<typeof phrasingsOf>[number];

/** A text in a code span, whatever it holds. */
function code(text: string): string {
  const line = text.replaceAll('\n', ' ⏎ ');
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  return runs.length > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}

const PATTERNS = [
  ['match', 'match'],
  ['not if', 'notIf'],
  ['not after', 'notAfter'],
  ['not before', 'notBefore'],
] as const;

/** Characters of a pattern that are shown; the rules write the longest ones with named pieces, which are told at their place there. */
const SHOWN_LENGTH = 600;

function showPattern(pattern: string): string {
  return pattern.length <= SHOWN_LENGTH ? pattern : `${pattern.slice(0, SHOWN_LENGTH)} … and so on, ${pattern.length.toLocaleString('en')} characters in all`;
}

const describePhrasing = (phrasing: Phrasing): string[] => [
  '```text',
  ...PATTERNS.flatMap(([name, key]) => (phrasing[key] === undefined ? [] : [`${name.padEnd(10)}  ${showPattern(phrasing[key])}`])),
  ...(phrasing.merge === 'parts' ? ['merged      from the first named part to the last'] : []),
  '```',
  '',
];

function describeRule(rule: Rule, level: string): string {
  const parts = (of: Record<string, string> = {}) =>
    Object.entries(of)
      .map(([name, part]) => `, ${name} ${code(part)}`)
      .join('');
  return [
    `${level} ${rule.id}`,
    '',
    `Reads ${code(rule.emit)}.`,
    '',
    ...phrasingsOf(rule).flatMap(describePhrasing),
    ...rule.examples.map(({ text, reads, parts: of }) => `- reads ${code(reads)}${parts(of)} in ${code(text)}`),
    ...rule.silent.map((text) => `- is silent on ${code(text)}`),
    '',
  ].join('\n');
}

const emitted = (rules: readonly Rule[]): string => [...new Set(rules.map(({ emit }) => emit))].join(', ');

/** The rules and the steps of assembly as a page in Markdown: patterns, what each reads, texts that it reads and on which it is silent. */
export function rulesPage({ passes, relations, steps }: RuleDescriptions): string {
  const rules = passes.flat().length + relations.length;
  return [
    '# Rules',
    '',
    '<!-- Written by `npm run docs` out of the rules themselves: change those, not this page. -->',
    '',
    `The ${rules} rules of recognition in the order in which they run, and the ${steps.length} steps of assembly. Their ids are what stands as \`rule\` in the provenance of a record.`,
    'Every text on this page is a test: `petik rules test` runs them. [writing-rules.md](writing-rules.md) explains the patterns and shows how to add a rule.',
    'Long patterns are cut short here; `src/recognize/rules/` has them whole, in named pieces.',
    '',
    '## Entity rules',
    '',
    'An entity rule merges what it matched into one term. Each pass sees the terms that the passes before it merged. Of the rules of one pass, the one whose',
    'match is longest merges; the first of them where several are equally long.',
    '',
    ...passes.flatMap((pass, i) => [`### Pass ${i + 1}: ${emitted(pass)}`, '', ...pass.map((rule) => describeRule(rule, '####'))]),
    '## Relation rules',
    '',
    'A relation rule runs after all passes, merges nothing, and reports which terms play which part.',
    '',
    ...relations.map((rule) => describeRule(rule, '###')),
    '## Steps of assembly',
    '',
    'What assembly reads or concludes by itself, without a rule.',
    '',
    '| step | speaks when |',
    '|---|---|',
    ...steps.map(([id, when]) => `| \`${id}\` | ${when.replaceAll('|', '\\|')} |`),
    '',
  ].join('\n');
}
