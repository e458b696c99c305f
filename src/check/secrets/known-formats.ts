import { writtenPassword } from './written-password.js';

/** Credentials that are recognised by their form; each form is published by who gives them out. */
const formats: readonly (readonly [kind: string, form: RegExp])[] = [
  ['an AWS access key id', /^(?:AKIA|ASIA)[A-Z2-7]{16}$/],
  ['a GitHub token', /^(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})$/],
  ['a GitLab token', /^gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat)-[A-Za-z0-9_.-]{20,}$/],
  ['an npm token', /^npm_[A-Za-z0-9]{36}$/],
  ['a PyPI token', /^pypi-AgE[A-Za-z0-9_-]{50,}$/],
  ['a Slack token', /^xox[abposr]-[A-Za-z0-9-]{10,}$/],
  ['a Slack webhook', /^https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{20,}$/],
  ['a Stripe key', /^(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}$/],
  ['a SendGrid key', /^SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}$/],
  ['an OpenAI or Anthropic key', /^sk-(?:proj-|ant-[a-z0-9]+-)?[A-Za-z0-9_-]{32,}$/],
  ['a DigitalOcean token', /^do[opr]_v1_[a-f0-9]{64}$/],
  ['a Vault token', /^hv[sbr]\.[A-Za-z0-9_-]{24,}$/],
  ['a Docker Hub token', /^dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}$/],
  ['a JSON Web Token', /^eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}$/],
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/],
];

/** What kind of credential a text certainly is; undefined where its form says nothing. */
export function knownCredential(text: string): string | undefined {
  const trimmed = text.trim();
  return formats.find(([, form]) => form.test(trimmed))?.[0] ?? writtenPassword(trimmed);
}
