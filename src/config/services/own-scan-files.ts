import type { Config } from '../config.js';

const files = ['sarifFile', 'gitlabFile'] as const;

/**
 * Findings of two images cannot go to one file: the first keeps the path, the next ones get their service's name before its
 * ending. Services that have one image write it once.
 */
export function withOwnFiles(services: readonly (readonly [string, Config])[]): Config[] {
  const owners = new Map<string, string>();
  return services.map(([name, config]) => {
    const scan = { ...config.scan };
    for (const file of files) {
      const path = scan[file];
      if (path === undefined) continue;
      const owner = owners.get(path);
      const image = imageOf(config);
      if (owner !== undefined && owner !== image) scan[file] = named(path, name);
      else owners.set(path, image);
    }
    return { ...config, scan };
  });
}

function imageOf({ aws, image, build }: Config): string {
  const { region, roleToAssume, roleChain } = aws;
  return JSON.stringify([
    region,
    roleToAssume,
    roleChain,
    image,
    image.reference === undefined ? build : null,
  ]);
}

/** `reports/scan.sarif` of `api` becomes `reports/scan-api.sarif`. */
function named(path: string, service: string): string {
  const [, stem = path, ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(path) ?? [];
  return `${stem}-${service}${ending}`;
}
