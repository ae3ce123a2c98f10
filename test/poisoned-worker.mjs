// Does what petik's own worker does, but for pages that hold one of these words: each stands for a page that petik cannot bear.
import { extractPacked } from '../dist/extract-worker.js';

const POISONS = {
  'RACUN-PUTARAN': () => {
    for (;;);
  },
  'RACUN-MEMORI': () => {
    const kept = [];
    for (;;) kept.push(new Array(100_000).fill(kept.length));
  },
  'RACUN-KELUAR': () => process.exit(3),
  'RACUN-GALAT': () => {
    throw new Error('galat');
  },
};

export default ({ tasks, progress }) =>
  tasks.map((task, index) => {
    Atomics.store(progress, 0, index + 1);
    const text = JSON.stringify(task);
    for (const [word, harm] of Object.entries(POISONS)) if (text.includes(word)) harm();
    return extractPacked(task);
  });
