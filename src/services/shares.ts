import type { Company } from '../steps/company.js';
import { places } from './places.js';

/** Builds that go on at a time; more only make each other slow. */
const mostBuilds = 2;

/** What several services do once for all of them. */
export interface Shares {
  of(name: string): Pick<Company, 'once' | 'provider' | 'build'>;
  /** Whether a service other than this one has told the message; from then on somebody has. */
  hasTold(name: string, message: string): boolean;
}

export function shares(): Shares {
  const works = new Map<string, { readonly by: string; readonly value: unknown }>();
  const told = new Map<string, string>();
  const build = places(mostBuilds);
  return {
    of: (name) => ({
      build,
      provider: (what) => {
        const by = works.get(what)?.by;
        return by === name ? undefined : by;
      },
      once: <Value>(what: string, work: () => Value) => {
        const known = works.get(what);
        if (known !== undefined) return { value: known.value as Value, from: known.by };
        const value = work();
        works.set(what, { by: name, value });
        return { value };
      },
    }),
    hasTold: (name, message) => {
      const by = told.get(message);
      if (by === undefined) told.set(message, name);
      return by !== undefined && by !== name;
    },
  };
}
