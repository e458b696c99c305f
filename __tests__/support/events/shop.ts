/** The repository of the events, as GitHub writes it in every payload, in short. */
export const shop = {
  id: 74,
  name: 'shop',
  full_name: 'octo-org/shop',
  private: false,
  fork: false,
  default_branch: 'main',
  html_url: 'https://github.com/octo-org/shop',
  owner: { login: 'octo-org', id: 65, type: 'Organization' },
} as const;

/** A stranger's fork of it. */
export const fork = {
  ...shop,
  id: 99,
  full_name: 'stranger/shop',
  fork: true,
  html_url: 'https://github.com/stranger/shop',
  owner: { login: 'stranger', id: 77, type: 'User' },
} as const;

export const octocat = { login: 'octocat', id: 1, type: 'User' } as const;
export const stranger = { login: 'stranger', id: 77, type: 'User' } as const;
export const dependabot = { login: 'dependabot[bot]', id: 49699333, type: 'Bot' } as const;

/** Commits by what they are: forty hexadecimal digits each. */
export const shas = {
  before: '6113728f27ae82c7b1a177c8d03f9e96e0adf246',
  main: '59b20b8d5c6ff8d09518454d4dd8b7b30f095ab5',
  head: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
  merge: '2f94d6d9bf3c8ad1c1f0f8e6f0d3a9a5b7c4e1d2',
  queue: '9c1f5e0d7b3a4c2e8f6d1a0b9e7c5d3f1a2b4c6d',
  release: '3d2c1b0a9f8e7d6c5b4a39281706f5e4d3c2b1a0',
} as const;
