/** Words that, at the end of a name, say that the value is a credential. */
const secretWords =
  /(?:(?:PASSWORD|PASSWD|PASSPHRASE)|(?:^|_)(?:PASS|PWD|SECRETS?|SECRET_KEY_BASE|TOKEN|CREDENTIALS?|API_?KEY|APP_?KEY|(?:ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER|LICENSE|SERVICE_ACCOUNT|AUTH|ACCOUNT|SHARED|STORAGE)_KEY))(?:_?\d+)?$/;

/** Values under such names are meant for everybody. */
const publicWords =
  /(?:^|_)(?:PUBLIC|PUBLISHABLE|SITE|CSRF|XSRF|EXAMPLE|SAMPLE|DUMMY)(?:_|$)|^(?:VITE|REACT_APP|NUXT_PUBLIC|GATSBY|EXPO)_/;

/** Words that, at the end of a name, say that the value tells about something, and is not the thing itself. */
const describingWords =
  /(?:^|_)(?:ID|IDS|NAME|ARN|URI|URL|HOST|PATH|FILE|DIR|HASH|SHA|SHA\d+|DIGEST|CHECKSUM|FINGERPRINT|INTEGRITY|VERSION|COMMIT|REVISION|BUILD|ETAG|TAG|IMAGE)$/;

/** Does the name say that its value is a credential? `DB_PASSWORD` does, `TOKEN_TTL` and `SECRET_ARN` do not. */
export function namesSecret(name: string): boolean {
  const words = inShouting(name);
  return secretWords.test(words) && !publicWords.test(words);
}

/** Does the name say that its value is none, whatever it looks like? */
export function namesPublic(name: string): boolean {
  const words = inShouting(name);
  return publicWords.test(words) || describingWords.test(words);
}

/** `dbPassword`, `db-password` and `db.password` are `DB_PASSWORD`. */
function inShouting(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[.\-\s]+/g, '_')
    .toUpperCase();
}
