/** What ecs-ship.yml names, for completing words. */
export interface NamedInFile {
  /** Keys under `services`. */
  readonly keys: readonly string[];
  /** Names of ECS services. */
  readonly services: readonly string[];
  readonly clusters: readonly string[];
  readonly environments: readonly string[];
}

type Section = Readonly<Record<string, unknown>>;

/** Reads a document that may be wrong in any way: what is not understood names nothing. */
export function namedInFile(document: unknown): NamedInFile {
  const top = sectionOf(document);
  const services = Object.entries(sectionOf(top.services));
  const environments = Object.entries(sectionOf(top.environments));
  const sections = [top, ...[...services, ...environments].map(([, value]) => sectionOf(value))];
  const named = services.map(([key, value]) => textOf(sectionOf(value).service) ?? key);
  return {
    keys: services.map(([key]) => key),
    services: distinct([...sections.map(({ service }) => textOf(service)), ...named]),
    clusters: distinct(sections.map(({ cluster }) => textOf(cluster))),
    environments: environments.map(([key]) => key),
  };
}

function sectionOf(value: unknown): Section {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Section) : {};
}

/** A variable that is filled in later is no name yet. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && !value.includes('$') ? value : undefined;
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
