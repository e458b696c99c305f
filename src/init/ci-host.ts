import type { FolderView } from './folder-view.js';

export type CiHost = 'github' | 'gitlab' | 'none';

/** Where the repository is: `acme/web` on `gitlab.com`. */
export interface Remote {
  readonly host: string;
  readonly path: string;
}

/** Takes apart what `git remote get-url` says, in any of git's forms. */
export function remoteOf(url: string | undefined): Remote | undefined {
  const form = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/*$/;
  const [, host, path] = form.exec(url?.trim() ?? '') ?? [];
  return host === undefined || path === undefined || !path.includes('/') ? undefined : { host, path };
}

/** The host whose files are there already, else the one that the remote's name tells of. */
export function ciHost(files: FolderView, remote: Remote | undefined): CiHost | undefined {
  if (/github/.test(remote?.host ?? '')) return 'github';
  if (/gitlab/.test(remote?.host ?? '')) return 'gitlab';
  if (files.has('.gitlab-ci.yml')) return 'gitlab';
  return [...files.keys()].some((path) => path.startsWith('.github/workflows/')) ? 'github' : undefined;
}
