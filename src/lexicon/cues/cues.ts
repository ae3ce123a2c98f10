/** Words that assembly asks for one by one, where no tag of `words` says enough. In lower case; marks stand behind the words. */
export const cues = (surfaces: string, ...marks: string[]): ReadonlySet<string> => new Set([...surfaces.trim().split(/\s*,\s*/), ...marks]);
