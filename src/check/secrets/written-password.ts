import { isPlaceholder } from './placeholder.js';

/** `scheme://user:password@host`, where the password is written out. */
const inUrl = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@[^/\s]/i;

/** `Password=…` among other settings: a connection string, a query, a JVM's -D. */
const inSettings =
  /(?:^|[;?&\s._-])(?:password|passwd|pwd|account_?key|shared_?access_?key)\s*=\s*([^;&\s"']+)/gi;

/** A member of a JSON text. */
const inJson =
  /"(?:password|passwd|secret|client_?secret|private_?key|api_?key|auth_?token)"\s*:\s*"([^"]+)"/gi;

/** Where in a text a password is written out; undefined where there is none, or one that is filled in later. */
export function writtenPassword(text: string): string | undefined {
  const url = inUrl.exec(text)?.[1];
  if (url !== undefined && !isPlaceholder(url)) return 'a URL with a password';
  const settings = [inSettings, inJson].flatMap((form) =>
    [...text.matchAll(form)].map(([, password = '']) => password),
  );
  return settings.some((password) => !isPlaceholder(password)) ? 'settings with a password' : undefined;
}
