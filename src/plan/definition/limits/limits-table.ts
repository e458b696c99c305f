import { markdownTable } from '../../../config/markdown-table.js';
import { limits } from './limits.js';

const reference = 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference';
const guide = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide';

/** Every limit under its heading, each with AWS's page, for the documentation. */
export function limitsTable(): string {
  const rows = Object.entries(limits).flatMap(([heading, those]) =>
    those.map(({ says, source }, index) => [index === 0 ? heading : '', says, pageOf(source)]),
  );
  return markdownTable(['about', 'what holds', 'source'], rows);
}

function pageOf(source: string): string {
  const page = source.replace(/^API_/, '');
  const folder = page === source ? guide : reference;
  return `[${page.replaceAll(/[-_]/g, ' ')}](${folder}/${source}.html)`;
}
