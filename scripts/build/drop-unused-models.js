/** The beginning of each module in a chunk that webpack writes. */
const MODULE = /^(?=\/\*\*\*\/ \d+:$)/m;

/** How the SDK's models declare a name, `const _cN = "containerName";`, and a shape, `var Task$ = [3, n0, _T,` and more lines. */
const NAME = /^const (_\w+) = "[^"]*";$/;
const SHAPE = /^(?:var|const) ([\w$]+) = \[\d+, \w+, _\w+,/;

/** Of a client it can be longer than what is left of it. */
const LIST_OF_UNUSED = /^\/\/ UNUSED EXPORTS: .*\n/gm;

const COMMENT = /^\s*(?:\/\/|\/\*|\*)(?!.*harmony export)/;

/**
 * A chunk without the models of operations that nobody calls, nor the lists of them. webpack knows that nothing imports them and leaves their code to a
 * minifier; Node would read some 150 kB of them before every first request.
 * @param {string} chunk
 * @returns {string}
 */
export function dropUnusedModels(chunk) {
  return chunk.replace(LIST_OF_UNUSED, '').split(MODULE).map(withoutUnused).join('');
}

/** @param {string} text of one module */
function withoutUnused(text) {
  const lines = text.split('\n');
  const declared = declarationsIn(lines);
  if (declared.length === 0) return text;
  const live = liveOf(lines, declared);
  const dropped = new Set(declared.filter((one) => !live.has(one)).flatMap(({ at }) => at));
  return lines.filter((_, index) => !dropped.has(index)).join('\n');
}

/** @typedef {{ name: string, at: readonly number[] }} Declaration `at`: indexes of its lines */

/** @param {readonly string[]} lines @returns {readonly Declaration[]} */
function declarationsIn(lines) {
  return lines.flatMap((line, index) => {
    const name = NAME.exec(line)?.[1] ?? SHAPE.exec(line)?.[1];
    if (name === undefined) return [];
    const last = line.endsWith(';') ? index : lines.findIndex((one, at) => at > index && one === '];');
    return last < 0 ? [] : [{ name, at: range(index, last) }];
  });
}

/**
 * What code refers to, and what that refers to in turn. A name in a string counts, too: better one too many than one too few.
 * @param {readonly string[]} lines
 * @param {readonly Declaration[]} declared
 */
function liveOf(lines, declared) {
  const byName = new Map(declared.map((one) => [one.name, one]));
  const inside = new Set(declared.flatMap(({ at }) => at));
  const named = (/** @type {number} */ index) => {
    const line = lines[index] ?? '';
    const words = COMMENT.test(line) ? [] : (line.match(/[\w$]+/g) ?? []);
    return words.flatMap((word) => byName.get(word) ?? []);
  };
  const live = new Set(lines.flatMap((_, index) => (inside.has(index) ? [] : named(index))));
  // A set that grows while it is gone through is gone through to its end.
  for (const { at } of live) for (const one of at.flatMap(named)) live.add(one);
  return live;
}

/** @param {number} first @param {number} last */
function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
