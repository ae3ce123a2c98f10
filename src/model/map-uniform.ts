/**
 * What `map` gives, for the lists that an article's stages hand on. V8 makes arrays of another kind once it has compiled `map` into its caller, and of a third for an empty
 * one; whatever loops over them was compiled for the first kind, and is compiled again. Pushed into one literal they are all of one kind.
 */
export function mapUniform<From, To>(items: Iterable<From>, make: (item: From, index: number) => To): To[] {
  const list: To[] = [];
  let index = 0;
  for (const item of items) list.push(make(item, index++));
  return list;
}
