import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { mapUniform } from '../src/model/map-uniform.js';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 lets a list have holes, and whether it holds numbers only. */
const kindOf = new Function('list', 'return [%HasHoleyElements(list), %HasSmiElements(list)].join()') as (list: readonly unknown[]) => string;

test('a list has what map gives', () => {
  expect(mapUniform(['a', 'b'], (letter, index) => `${letter}${index}`)).toEqual(['a0', 'b1']);
  expect(mapUniform(new Map([[1, 2]]).values(), (value) => value)).toEqual([2]);
  expect(mapUniform([], String)).toEqual([]);
});

test('lists are of one kind, empty or not, compiled or not', () => {
  const kinds = new Set<string>();
  for (let i = 0; i < 200_000; i++) {
    const list = mapUniform(i % 3 === 0 ? [] : ['a', 'b'], (name) => ({ name }));
    if (i > 3 && i % 1000 < 4) kinds.add(kindOf(list));
  }
  expect([...kinds]).toEqual(['false,false']);
});
