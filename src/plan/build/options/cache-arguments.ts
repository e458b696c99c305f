import type { BuildCache } from './build-cache.js';

/**
 * What buildx reads its cache from and writes it to, all steps of all stages. ECR takes a cache only as an OCI image
 * (Amazon ECR, "Announcing remote cache support in Amazon ECR for BuildKit clients").
 */
export function cacheArguments(cache: BuildCache, repositoryUri: string, use: CacheUse): string[] {
  if (cache.kind === 'none') return [];
  const { from, to } = placesOf(cache, repositoryUri);
  return [
    ...(use.reads ? ['--cache-from', from] : []),
    ...(use.writes ? ['--cache-to', `${to},mode=max,ignore-error=true`] : []),
  ];
}

/** What a build does with its cache. */
export interface CacheUse {
  readonly reads: boolean;
  readonly writes: boolean;
}

/** A folder is written anew beside the one that is read: what a build no longer uses would stay in it for good. */
export function nextFolder(folder: string): string {
  return `${folder}.next`;
}

function placesOf(cache: Exclude<BuildCache, { kind: 'none' }>, repositoryUri: string) {
  switch (cache.kind) {
    case 'registry': {
      const place = `type=registry,ref=${repositoryUri}:${cache.tag}`;
      return { from: place, to: `${place},image-manifest=true,oci-mediatypes=true` };
    }
    case 'gha': {
      const place = `type=gha,scope=${cache.scope}`;
      return { from: place, to: place };
    }
    case 'local':
      return {
        from: `type=local,src=${cache.folder}`,
        to: `type=local,dest=${nextFolder(cache.folder)}`,
      };
  }
}
