import { type Builder, findBuilder, noBuilder } from '../../plan/builder.js';
import { probeOrder } from '../../plan/probe-order.js';
import type { BuilderAbilities } from '../../ports.js';
import { notice, type Run } from '../run.js';

/** The best builder that answers; a weaker one is only asked where no better one will do. Throws `builder-missing`. */
export async function chooseBuilder(run: Run): Promise<Builder> {
  const { build } = run.config;
  let known: BuilderAbilities = {};
  for (const tools of probeOrder[build.builder]) {
    const { trouble, ...answering } = await run.ports.builder.probe(tools);
    known = { ...known, ...answering, trouble: { ...known.trouble, ...trouble } };
    const builder = findBuilder(build, known);
    if (builder !== undefined) {
      if (known.trouble?.docker !== undefined)
        notice(run, `Docker is installed, but its engine does not answer: ${builder.name} builds.`);
      return builder;
    }
  }
  throw noBuilder(build, known);
}
