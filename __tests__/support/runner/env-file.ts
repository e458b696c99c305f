/** A name and its value, in the order of the file. */
export type Pair = readonly [name: string, value: string];

/**
 * Reads GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE: `name=value`, or `name<<DELIMITER`, lines, `DELIMITER`. Throws Error in
 * the runner's words (source: actions/runner, EnvFileKeyValuePairs).
 */
export function parseEnvFile(text: string): readonly Pair[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const pairs: Pair[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      pairs.push([name, lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else if (equals > 0) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else {
      throw new Error(`Invalid format '${line}'${equals === 0 ? '. Name must not be empty' : ''}`);
    }
  }
  return pairs;
}
