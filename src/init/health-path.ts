import { type FolderView, pathsOf, textsOf } from './folder-view.js';

const names = 'health|healthz|healthcheck|health-check|health_check|livez|readyz|alive|ready|ping|status|up';
const source = /\.(?:py|m?[jt]sx?|cjs|go|rs|java|kt|rb|cs)$/;

/** The route by which the program tells that it is well, as its source writes it: `/health`, `/api/health`. */
export function healthPath(folder: FolderView): string | undefined {
  const route = new RegExp(`["'\`](/(?:api/|v1/|_)?(?:${names})/?)["'\`]`);
  // Django writes its routes without the first slash.
  const bare = new RegExp(`\\b(?:re_)?path\\(\\s*["']((?:api/)?(?:${names})/?)["']`);
  const texts = textsOf(folder, source);
  const found = firstOf(texts, route) ?? slashed(firstOf(texts, bare));
  return found ?? routeOfFile(folder);
}

/** Next.js routes by folders. */
function routeOfFile(folder: FolderView): string | undefined {
  const form = new RegExp(
    `^(?:src/)?(?:app|pages)(/(?:api/)?(?:${names}))(?:/(?:route|page))?\\.(?:m?[jt]sx?)$`,
  );
  const [path] = pathsOf(folder, form);
  return path === undefined ? undefined : form.exec(path)?.[1];
}

/** The one whose name comes first in the list wins over one that merely stands first in a file. */
function firstOf(texts: readonly string[], form: RegExp): string | undefined {
  const all = texts.flatMap((text) =>
    [...text.matchAll(new RegExp(form, 'g'))].flatMap(([, path]) => path ?? []),
  );
  return all.sort((one, other) => rank(one) - rank(other))[0];
}

function rank(path: string): number {
  const name =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return names.split('|').indexOf(name);
}

function slashed(path: string | undefined): string | undefined {
  return path === undefined ? undefined : `/${path}`;
}
