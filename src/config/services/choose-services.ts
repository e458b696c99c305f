import { didYouMean } from '../did-you-mean.js';
import { givenText } from '../given-layers.js';
import { splitList } from '../parse/split-list.js';
import type { Problem } from '../problem.js';
import type { Layer, RawText } from '../raw-option.js';
import { invalid } from '../reading.js';
import type { ServiceReading } from './read-services.js';

interface Choice {
  readonly services: readonly ServiceReading[];
  readonly problems: readonly Problem[];
}

/** The services to ship: all, those that `only` names, or the one that `service` names by its key or as ECS knows it. */
export function chooseServices(all: readonly ServiceReading[], given: readonly Layer[]): Choice {
  const [service, only] = [givenText('service', given), givenText('only', given)];
  if (service === undefined) return only === undefined ? { services: all, problems: [] } : choose(all, only);
  if (only === undefined) return chooseOne(all, service);
  const message = `has no meaning with ${service.where}, which names one service already (remove one)`;
  return { services: all, problems: [invalid(only.where, message)] };
}

function choose(all: readonly ServiceReading[], { where, text }: RawText): Choice {
  const names = all.map(({ name }) => name);
  const asked = splitList(text);
  const problems = asked.flatMap((name, index) =>
    names.includes(name) ? [] : [unknown(`${where}[${index}]`, name, names)],
  );
  return { services: all.filter(({ name }) => asked.includes(name)), problems };
}

function chooseOne(all: readonly ServiceReading[], { where, text }: RawText): Choice {
  const byKey = all.filter(({ name }) => name === text);
  const found =
    byKey.length > 0 ? byKey : all.filter(({ reading }) => reading.values.get('service') === text);
  if (found.length === 1) return { services: found, problems: [] };
  const names = all.map(({ name }) => name);
  if (found.length === 0) return { services: [], problems: [unknown(where, text, names)] };
  const several = found.map(({ name }) => name).join(' and ');
  const message = `${JSON.stringify(text)} is the service of ${several}: name one of them`;
  return { services: found, problems: [invalid(where, message)] };
}

function unknown(where: string, name: string, names: readonly string[]): Problem {
  const message = `${JSON.stringify(name)} is no service of the configuration file, which has ${names.join(', ')}`;
  return invalid(where, `${message}${didYouMean(name, names)}`);
}
