import type { DocumentProblem } from './schema.js';

/** `rules[0].script.exit`; empty for the document itself. */
export function pathText(path: DocumentProblem['path']): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** One sentence for a problem, its place first. */
export function problemText({ path, message }: DocumentProblem): string {
  const place = pathText(path);
  return place === '' ? message : `${place}: ${message}`;
}
