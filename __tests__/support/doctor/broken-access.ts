import type { BrokenSetup } from './broken-setup.js';

/** What is wrong with the access to AWS, and with this machine. */
export const brokenAccess: readonly BrokenSetup[] = [
  {
    what: 'the account is another one',
    change: ({ options }) => {
      options['allowed-account-ids'] = ['210987654321'];
    },
    ...{ finds: 'account-allowed', as: 'failed', says: /for account 123456789012; allowed are 210987654321/ },
    remedy: /role of an allowed account/,
  },
];
