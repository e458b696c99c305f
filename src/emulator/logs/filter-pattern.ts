import { invalidParameter } from './errors.js';

/**
 * A filter pattern of terms as a test of a message: all plain terms must occur, one of the `?optional` ones, none of
 * the `-excluded` ones; `"quoted phrases"` are one term. Case matters. JSON and column patterns are not supported.
 * Source: CloudWatch Logs user guide, "Filter pattern syntax".
 */
export function filterPattern(pattern: string): (message: string) => boolean {
  const text = pattern.trim();
  if (/^[{[%]/.test(text)) {
    throw invalidParameter(`Invalid filter pattern: the emulator matches terms only, not "${text}".`);
  }
  const terms = [...text.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|(\S+))/g)].map(
    ([, mark = '', quoted, word]) => ({
      mark,
      term: quoted?.replaceAll(/\\(.)/g, '$1') ?? word ?? '',
    }),
  );
  const marked = (wanted: string) => terms.filter(({ mark }) => mark === wanted).map(({ term }) => term);
  const [required, optional, excluded] = [marked(''), marked('?'), marked('-')];
  return (message) =>
    required.every((term) => message.includes(term)) &&
    (optional.length === 0 || optional.some((term) => message.includes(term))) &&
    !excluded.some((term) => message.includes(term));
}
