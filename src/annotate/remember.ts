/** A test that is worked out once for each number; equal numbers must stand for values that pass alike. Numbers are small: they index an array. */
export function remember<T>(test: (value: T) => boolean): (number: number, value: T) => boolean {
  /** By number: 0 = not asked yet, 1 = passes, 2 = fails. */
  let answers = new Uint8Array(256);
  return (number, value) => {
    if (number >= answers.length) {
      const grown = new Uint8Array(number * 2);
      grown.set(answers);
      answers = grown;
    }
    let answer = answers[number]!;
    if (answer === 0) {
      answer = test(value) ? 1 : 2;
      answers[number] = answer;
    }
    return answer === 1;
  };
}
