import type { Command } from 'commander';
import { printable } from '../export/display-width.js';
import { type RuleFailure, type RuleTest, testRules } from '../test-rules.js';
import type { Terminal } from './terminal.js';

const numbered = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function formatFailure({ text, reads, but, sentences }: RuleFailure): string[] {
  const terms = sentences.flatMap((sentence, i) =>
    sentence.map(
      (term, j) =>
        `  ${i === 0 && j === 0 ? '    terms' : '         '}  ${printable(term.text)}  ${term.tags.map((tag) => `#${tag}`).join(' ')}${term.rule ? `  (${term.rule})` : ''}`,
    ),
  );
  const must = reads === undefined ? [`  is silent  on ${printable(text)}`] : [`  must read  ${printable(reads)}`, `         in  ${printable(text)}`];
  return [...must, `        but  ${printable(but)}`, ...terms];
}

const formatTest = ({ id, texts, failures }: RuleTest): string =>
  [
    failures.length > 0 ? `FAILS ${id}  ${failures.length} of ${numbered(texts, 'text')}` : `ok    ${id}  ${numbered(texts, 'text')}`,
    ...failures.flatMap(formatFailure),
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');

/** `petik rules test`: runs the examples of the rules. */
export function addRulesTest(rules: Command, { stdout }: Terminal, finish: (exitCode: number) => void): void {
  rules
    .helpCommand(false)
    .command('test')
    .description('try rules on their own examples, and on the texts on which they must stay silent')
    .argument('[rule...]', 'ids of rules; without any, all')
    .action(async (ids: string[], _options, command: Command) => {
      const [option] = Object.keys(rules.opts()).filter((name) => rules.getOptionValueSource(name) === 'cli');
      if (option) command.error(`error: "rules test" takes no --${option} (an input that is called test is written ./test)`);
      const tests = testRules(ids);
      for (const test of tests) await stdout.write(formatTest(test));
      const failing = tests.filter(({ failures }) => failures.length > 0);
      const texts = tests.reduce((sum, test) => sum + test.texts, 0);
      const verdict = failing.length > 0 ? `${failing.length} fail: ${failing.map(({ id }) => id).join(', ')}` : 'all do what they say';
      await stdout.write(`${numbered(tests.length, 'rule')}, ${numbered(texts, 'text')}: ${verdict}\n`);
      finish(failing.length > 0 ? 1 : 0);
    });
}
