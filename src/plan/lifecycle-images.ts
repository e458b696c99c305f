import type { JsonObject } from '../ports/json-object.js';
import { repositoryOf } from './definition/repository-of.js';

/** An image that a task definition names in one repository: by digest, or else by tag. */
export interface NamedImage {
  readonly container: string;
  readonly digest?: string;
  /** `latest` where the reference has neither digest nor tag. */
  readonly tag?: string;
}

/** The images of the repository `uri` that a task definition's containers run. */
export function imagesIn(definition: JsonObject, uri: string): NamedImage[] {
  const containers = (definition.containerDefinitions ?? []) as readonly JsonObject[];
  return containers.flatMap(({ name, image }) => {
    const reference = `${image ?? ''}`;
    return repositoryOf(reference) === uri
      ? [{ container: `${name ?? ''}`, ...pointOf(reference, uri) }]
      : [];
  });
}

function pointOf(reference: string, uri: string): Pick<NamedImage, 'digest' | 'tag'> {
  const digest = reference.split('@')[1];
  return digest === undefined ? { tag: reference.slice(uri.length + 1) || 'latest' } : { digest };
}
