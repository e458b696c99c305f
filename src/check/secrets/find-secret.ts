import { knownCredential } from './known-formats.js';
import { looksRandom } from './looks-random.js';
import { isPlaceholder } from './placeholder.js';
import { namesPublic, namesSecret } from './secret-name.js';

/**
 * Why the value of a variable is most likely a credential, in words that do not tell the value; undefined where that is not
 * certain enough to bother somebody.
 */
export function findSecret(name: string, value: string): string | undefined {
  if (isHarmless(value) || isItsOwnName(name, value)) return undefined;
  const known = knownCredential(value);
  if (known !== undefined) return `its value is ${known}`;
  if (namesSecret(name) && !pointsElsewhere(value)) return 'its name says that it is a credential';
  if (!namesPublic(name) && looksRandom(value)) return 'its value looks like a generated credential';
  return undefined;
}

/** Nothing, a switch, a small number, or what is filled in later. */
function isHarmless(value: string): boolean {
  const text = value.trim();
  return text === '' || isPlaceholder(text) || /^(?:true|false|yes|no|on|off|none|null|\d{1,5})$/i.test(text);
}

/** `SECRET_KEY_BASE=secret_key_base`: something has to stand there while the image is built. */
function isItsOwnName(name: string, value: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return letters(name) === letters(value);
}

/** Where a credential is, and not the credential: an ARN, a URL without a password, a path, a reference to a store. */
function pointsElsewhere(value: string): boolean {
  return /^(?:arn:|[a-z][a-z0-9+.-]*:\/\/|\.{0,2}\/[\w.-]+(?:\/|$)|(?:ssm|secretsmanager|vault|file|env|op):)/i.test(
    value.trim(),
  );
}
