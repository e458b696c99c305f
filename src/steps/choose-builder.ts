import { type Builder, findBuilder, noBuilder } from '../plan/builder.js';
import { probeOrder } from '../plan/probe-order.js';
import type { BuilderAbilities } from '../ports.js';
import type { Run } from './run.js';

/** The best builder that answers; a weaker one is only asked where no better one will do. Throws `builder-missing`. */
export async function chooseBuilder({ config: { build }, ports }: Run): Promise<Builder> {
  let known: BuilderAbilities = {};
  for (const tools of probeOrder[build.builder]) {
    const { trouble, ...answering } = await ports.builder.probe(tools);
    known = { ...known, ...answering, trouble: { ...known.trouble, ...trouble } };
    const builder = findBuilder(build, known);
    if (builder !== undefined) return builder;
  }
  throw noBuilder(build, known);
}
