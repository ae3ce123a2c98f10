/** Names that are kept; when there are more, the memory starts anew. News name the same bodies again and again. */
const MOST = 5000;

/** Keeps what was worked out for a text that is asked again; the answer must follow from the text alone. */
export function rememberByText<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { answer: T }>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept.answer;
    if (known.size >= MOST) known.clear();
    const answer = work(text);
    known.set(text, { answer });
    return answer;
  };
}
