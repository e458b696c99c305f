import type { App } from '../init/app.js';
import type { FileFate, InitRecord } from '../init/init-record.js';
import type { Look } from './look.js';

/** What was found in the folder, a line for each program. */
export function foundText(apps: readonly App[], { colors }: Look): string {
  if (apps.length === 0) return 'Found no Dockerfile, and no framework that init knows.\n';
  const lines = apps.map(({ folder, recognised, dockerfile, port, healthPath }) => {
    const what =
      recognised === undefined ? 'a program' : `${recognised.framework} (${languageOf(recognised)})`;
    const parts = [
      ...(dockerfile === undefined ? [] : [`with ${dockerfile.path}`]),
      ...(port === undefined ? [] : [`on port ${port}`]),
      ...(healthPath === undefined ? [] : [`well at ${healthPath}`]),
    ];
    return `Found ${[colors.bold(what), ...parts].join(', ')}${folder === '' ? '' : ` in ${folder}/`}\n`;
  });
  return lines.join('');
}

const languages: Readonly<Record<string, string>> = {
  python: 'Python',
  node: 'Node',
  go: 'Go',
  rust: 'Rust',
  java: 'Java',
  ruby: 'Ruby',
  dotnet: '.NET',
};

function languageOf({ language, version }: NonNullable<App['recognised']>): string {
  return `${languages[language]} ${version}`;
}

const words: Readonly<Record<FileFate, string>> = {
  created: 'created',
  overwritten: 'overwritten',
  unchanged: 'unchanged',
  kept: 'kept as it is',
};

const planned: Readonly<Record<FileFate, string>> = {
  ...words,
  created: 'would be created',
  overwritten: 'would differ',
};

/** The files and what became of them, what to add by hand, what to know, and the next two commands. */
export function initText(record: InitRecord, look: Look): string {
  const { colors } = look;
  const fates = record.dryRun ? planned : words;
  const width = Math.max(...record.files.map(({ fate }) => fates[fate].length));
  const files = record.files.map(({ path, fate }) => {
    const word = fates[fate].padEnd(width);
    return `  ${fate === 'created' ? colors.green(word) : word}  ${path}`;
  });
  const sections = [
    files.join('\n'),
    ...(record.dryRun
      ? record.files.filter(({ diff }) => diff !== '').map(({ diff }) => diffText(diff, look).trimEnd())
      : []),
    ...record.additions.map(({ path, text }) => `${colors.bold(`Add to ${path}:`)}\n\n${indent(text)}`),
    ...(record.notes.length === 0
      ? []
      : [`${colors.bold('To know:')}\n${record.notes.map((note) => `  - ${note}`).join('\n')}`]),
    `${colors.bold('Next:')}\n${record.next.map((command) => `  ${command}`).join('\n')}`,
  ];
  return `\n${sections.join('\n\n')}\n`;
}

/** A unified diff, coloured as people know it. */
export function diffText(diff: string, { colors }: Look): string {
  return diff
    .split('\n')
    .map((line) => {
      if (/^(?:---|\+\+\+) /.test(line)) return colors.bold(line);
      if (line.startsWith('+')) return colors.green(line);
      return line.startsWith('-') ? colors.red(line) : line;
    })
    .join('\n');
}

function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
