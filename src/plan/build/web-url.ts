/** The page of a repository by its remote address; undefined for an address that is on no web host. */
export function webUrl(remote: string): string | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::(\d+))?\/(.+)$/.exec(remote) ??
    /^(?:[^@/]+@)([^/:]+):()([^/].*)$/.exec(remote);
  const [, host, port, path] = match ?? [];
  if (!host || !path) return undefined;
  const isWeb = remote.startsWith('http');
  const place = isWeb && port ? `${host}:${port}` : host;
  const scheme = remote.startsWith('http://') ? 'http' : 'https';
  return `${scheme}://${place}/${path.replace(/\/+$/, '').replace(/\.git$/, '')}`;
}
