/** As ECS takes a command: one text, which the agent splits into words again. One word is taken as it is, as AWS's CLI does. */
export function commandLine(words: readonly string[]): string {
  const [first, ...others] = words;
  if (first === undefined) return '/bin/sh';
  return others.length === 0 ? first : words.map(quoted).join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
