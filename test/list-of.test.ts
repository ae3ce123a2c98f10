import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { listOf } from '../src/model/list-of.js';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 lets a list have holes, and whether it holds numbers only. */
const kindOf = new Function('list', 'return [%HasHoleyElements(list), %HasSmiElements(list)].join()') as (list: readonly unknown[]) => string;

test('a list has what map gives', () => {
  expect(listOf(['a', 'b'], (letter, index) => `${letter}${index}`)).toEqual(['a0', 'b1']);
  expect(listOf(new Map([[1, 2]]).values(), (value) => value)).toEqual([2]);
  expect(listOf([], String)).toEqual([]);
});

test('lists are of one kind, empty or not, compiled or not', () => {
  const kinds = new Set<string>();
  for (let i = 0; i < 200_000; i++) {
    const list = listOf(i % 3 === 0 ? [] : ['a', 'b'], (name) => ({ name }));
    if (i > 3 && i % 1000 < 4) kinds.add(kindOf(list));
  }
  expect([...kinds]).toEqual(['false,false']);
});
