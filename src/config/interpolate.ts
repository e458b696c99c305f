import type { Environment } from './env-layer.js';

/** A text with its variables replaced, and what was wrong with them; neither shows a value. */
export interface Interpolation {
  readonly text: string;
  /** What is written wrong. */
  readonly problems: readonly string[];
  /** What each variable that is missing keeps from being known. */
  readonly missing: readonly string[];
}

/**
 * Replaces variables as Compose files have them: `${NAME}`, `${NAME:-default}`, `${NAME:?message}`, `${NAME:+instead}`, each
 * also without the colon, which lets an empty value count as one, and `$$` for a dollar. Defaults may hold variables.
 * Source: docs.docker.com, Compose file reference, Interpolation.
 */
export function interpolate(text: string, env: Environment): Interpolation {
  const pieces: string[] = [];
  const problems: string[] = [];
  const missing: string[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, env);
    pieces.push(piece.text);
    problems.push(...piece.problems);
    missing.push(...piece.missing);
    at = piece.end;
  }
  return { text: pieces.join(''), problems, missing };
}

const sound: Interpolation = { text: '', problems: [], missing: [] };

interface Piece extends Interpolation {
  readonly end: number;
}

function pieceAt(text: string, at: number, env: Environment): Piece {
  if (text[at] !== '$') {
    const end = text.indexOf('$', at);
    return {
      ...sound,
      text: text.slice(at, end === -1 ? text.length : end),
      end: end === -1 ? text.length : end,
    };
  }
  if (text[at + 1] === '$') return { ...sound, text: '$', end: at + 2 };
  if (text[at + 1] !== '{') return bareDollar(text, at);
  const end = closingBrace(text, at + 2);
  if (end === undefined) {
    const problems = [
      `${JSON.stringify(text.slice(at, at + 20))} has no closing brace (write $$ for a dollar)`,
    ];
    return { ...sound, problems, end: text.length };
  }
  return { ...expression(text.slice(at + 2, end), env), end: end + 1 };
}

/** A dollar before anything but a name is a dollar. */
function bareDollar(text: string, at: number): Piece {
  const name = /^[A-Za-z_]\w*/.exec(text.slice(at + 1))?.[0];
  const problems =
    name === undefined
      ? []
      : [`$${name} is ambiguous: write \${${name}} for the variable or $$${name} for the text`];
  return { ...sound, text: '$', problems, end: at + 1 };
}

function closingBrace(text: string, from: number): number | undefined {
  for (let at = from, open = 1; at < text.length; at += 1) {
    if (text.startsWith('${', at)) open += 1;
    if (text[at] === '}') open -= 1;
    if (open === 0) return at;
  }
  return undefined;
}

function expression(inner: string, env: Environment): Interpolation {
  const [, name, operator, rest = ''] = /^([A-Za-z_]\w*)(?:(:?[-?+])([\s\S]*))?$/.exec(inner) ?? [];
  if (name === undefined) {
    const problem = `\${${inner.slice(0, 40)}} is no variable (write \${NAME} or \${NAME:-default})`;
    return { ...sound, problems: [problem] };
  }
  const value = env[name];
  const isSet = value !== undefined && (value !== '' || operator?.startsWith(':') !== true);
  const action = operator?.at(-1);
  if (action === '+') return isSet ? interpolate(rest, env) : sound;
  if (isSet) return { ...sound, text: value };
  if (action === '-') return interpolate(rest, env);
  return { ...sound, missing: [missing(name, rest, value)] };
}

function missing(name: string, message: string, value: string | undefined): string {
  const state = value === undefined ? 'is not set' : 'is empty';
  if (message !== '') return `the variable ${name} ${state}: ${message}`;
  return `the variable ${name} ${state} (set it, or write \${${name}:-default})`;
}
