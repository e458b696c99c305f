import { didYouMean } from '../did-you-mean.js';
import type { Problem } from '../problem.js';
import { invalid } from '../reading.js';
import type { ServiceReading } from './read-services.js';

/** What `depends-on` names that does not exist, and what waits for itself. */
export function dependencyProblems(all: readonly ServiceReading[]): Problem[] {
  const names = all.map(({ name }) => name);
  const unknown = all.flatMap(({ dependsOn }) =>
    dependsOn
      .filter(({ text }) => !names.includes(text))
      .map(({ where, text }) => {
        const known = `which has ${names.join(', ')}${didYouMean(text, names)}`;
        return invalid(where, `${JSON.stringify(text)} is no service of the file, ${known}`);
      }),
  );
  return [...unknown, ...circles(all)];
}

/** Each circle once, told where its first service begins it. */
function circles(all: readonly ServiceReading[]): Problem[] {
  const told = new Set<string>();
  return all.flatMap((service) => {
    const path = pathBack(all, service.name);
    if (path === undefined || path.some((name) => told.has(name))) return [];
    for (const name of path) told.add(name);
    const [, next] = path;
    const { where = service.where } = service.dependsOn.find(({ text }) => text === next) ?? {};
    return [invalid(where, `depends on itself: ${path.join(' → ')}`)];
  });
}

/** The shortest way from a service back to it: `[web, api, web]`. */
function pathBack(all: readonly ServiceReading[], start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const open: string[][] = [[start]];
  for (let path = open.shift(); path !== undefined; path = open.shift()) {
    const from = all.find(({ name }) => name === path?.at(-1));
    for (const { text } of from?.dependsOn ?? []) {
      if (text === start) return [...path, text];
      if (seen.has(text)) continue;
      seen.add(text);
      open.push([...path, text]);
    }
  }
  return undefined;
}
