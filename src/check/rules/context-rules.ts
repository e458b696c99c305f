import type { ContextFile } from '../check-input.js';
import type { CheckRule } from '../check-rule.js';
import type { DockerInstruction } from '../dockerfile-view.js';
import { references } from '../references.js';
import { shippedStages } from '../shipped-stages.js';

const secretsInContext: CheckRule = {
  id: 'secret-file-in-image',
  severity: 'error',
  title: 'File with credentials is copied into the image',
  explanation: 'Who pulls the image has the file, also when a later step removes it.',
  remedy: 'Name the file in .dockerignore.',
  reference: references.buildContext,
  find: ({ dockerfile, context, config }) => {
    if (dockerfile === undefined || context === undefined) return [];
    const copies = shippedStages(dockerfile, config.build.target)
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword, flags }) => (keyword === 'COPY' || keyword === 'ADD') && !flags.has('from'));
    const ignore = context.ignoreFile ?? 'there is no .dockerignore';
    return context.files.flatMap((file) => {
      const copy = copies.find((one) => copiesFile(one, file.path));
      if (copy === undefined || !holdsSecret(file)) return [];
      const why = context.ignoreFile === undefined ? ignore : `${ignore} does not name it`;
      const message = `${copy.keyword} brings ${file.path} into the image: ${why}`;
      return [{ place: copy.place, message, subject: file.path }];
    });
  },
};

/** Whether a source is the file, or a folder it is in. */
function copiesFile({ words, exec, flags }: DockerInstruction, path: string): boolean {
  const excluded = [flags.get('exclude')].some((one) => one !== undefined);
  if (excluded) return false;
  return (exec ?? words).slice(0, -1).some((word) => {
    const source = word
      .replace(/^["']|["']$/g, '')
      .replace(/^(?:\.?\/)+/, '')
      .replace(/\/+$/, '');
    if (source === '' || source === '.') return true;
    if (/[$]/.test(source)) return false;
    return sourceForm(source).test(path);
  });
}

/** Go's filepath.Match, as the Dockerfile reference names it under COPY. */
function sourceForm(source: string): RegExp {
  const form = source
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replace(/\*+/g, '[^/]*')
    .replace(/\?/g, '[^/]');
  return new RegExp(`^${form}(?:/|$)`);
}

/** Files that hold credentials by what they are; their usual templates do not. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.(?!.*(?:example|sample|template|dist|defaults?|test|ci)\b)[\w.-]+)?|id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.git-credentials|\.aws\/credentials|\.docker\/config\.json|\.kube\/config|[\w.-]+\.(?:p12|pfx|jks|keystore|kdbx)|terraform\.tfstate(?:\.backup)?)$/;

/** Files that may, by what is in them. */
const mayHoldSecret = /(?:^|\/)(?:\.git\/config|\.npmrc|\.pypirc|[\w.-]+\.(?:pem|key))$/;

const secretText =
  /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|:_(?:authToken|password|auth)\s*=\s*(?!\$)\S|^password\s*[:=]\s*(?!\$)\S|extraheader\s*=\s*authorization:|^\s*url\s*=\s*https?:\/\/[^/@:\s]*:[^/@\s]+@/im;

/** Whether the file's beginning has to be read to know. */
export function needsHead(path: string): boolean {
  return mayHoldSecret.test(path);
}

function holdsSecret({ path, head }: ContextFile): boolean {
  if (
    /(?:^|\/)(?:node_modules|site-packages|vendor|tests?|__tests__|spec|fixtures|testdata|examples?)\//.test(
      path,
    )
  )
    return false;
  return secretFiles.test(path) || (mayHoldSecret.test(path) && secretText.test(head ?? ''));
}

export const contextRules = [secretsInContext] as const;
