import type { DefinitionOverrides } from '../../config/config.js';

/** What AWS was asked about names in the configuration. */
export interface ResolvedNames {
  /** References by digest, by the references as they are written. */
  readonly images: Readonly<Record<string, string>>;
}

/** The options with every name as the task definition is to have it. */
export function settledOverrides(
  overrides: DefinitionOverrides,
  resolved: ResolvedNames | undefined,
): DefinitionOverrides {
  const images = Object.entries(overrides.images).map(
    ([container, reference]) => [container, resolved?.images[reference] ?? reference] as const,
  );
  return { ...overrides, images: Object.fromEntries(images) };
}
