export function ErrorsView(_: { filters: Readonly<Record<string, string>> }) {
  return null;
}
