// Hands over bytes, and says what is left of those of the chunk before.
import { handOver } from '../dist/jobs/hand-over.js';

let handed;

export default ({ tasks, progress }) => {
  Atomics.store(progress, 0, 1);
  const left = handed?.byteLength;
  handed = new Uint8Array(tasks[0]);
  return handOver([{ bytes: handed, left }], [handed.buffer]);
};
