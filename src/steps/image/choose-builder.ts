import { type Builder, findBuilder, noBuilder } from '../../plan/builder.js';
import { probeOrder } from '../../plan/probe-order.js';
import type { BuilderAbilities } from '../../ports/builder-port.js';
import type { Run } from '../run.js';

/** The best builder that answers; a weaker one is only asked where no better one will do. Throws `builder-missing`. */
export async function chooseBuilder(run: Run): Promise<Builder> {
  const { build } = run.config;
  let known: BuilderAbilities = {};
  for (const tools of probeOrder[build.builder]) {
    const { trouble, ...answering } = await run.ports.builder.probe(tools);
    known = { ...known, ...answering, trouble: { ...known.trouble, ...trouble } };
    const builder = findBuilder(build, known);
    if (builder !== undefined) return known.trouble?.docker === undefined ? builder : instead(builder);
  }
  throw noBuilder(build, known);
}

/** Who has Docker installed wants to know why something else builds. */
function instead(builder: Builder): Builder {
  return { ...builder, name: `${builder.name} (Docker’s engine does not answer)` };
}
