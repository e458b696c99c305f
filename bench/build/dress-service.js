import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVICE_APP = fileURLToPath(new URL('service-app', import.meta.url));
const CLIENTS = 100;
const OPERATIONS = 50;
const PAGES = 60;
const PAGE_WORDS = 20_000;
const WORDS = 5_000;

/**
 * A service whose build has work to do: it compiles the libraries that lie in its repository, presses its pages, and tests
 * what a changed line could have broken.
 * @param {string} folder a copy of the sample app
 */
export function dressService(folder) {
  for (const name of ['Dockerfile', 'press.py', 'test_clients.py']) {
    copyFileSync(join(SERVICE_APP, name), join(folder, name));
  }
  appendFileSync(join(folder, '.dockerignore'), '!vendor\n!static\n');
  fill(join(folder, 'vendor'), CLIENTS, (number) => [`client_${number}.py`, client()]);
  fill(join(folder, 'static'), PAGES, (number) => [`page-${number}.html`, page()]);
}

/** @param {string} folder @param {number} count @param {(number: number) => [name: string, text: string]} file */
function fill(folder, count, file) {
  mkdirSync(folder);
  for (let number = 1; number <= count; number += 1) {
    const [name, text] = file(number);
    writeFileSync(join(folder, name), text);
  }
}

const head = readFileSync(join(SERVICE_APP, 'client.py'), 'utf8');
const operation = readFileSync(join(SERVICE_APP, 'operation.py'), 'utf8');

/** Of names that no build has seen before. */
function client() {
  const name = `Operation${randomBytes(4).toString('hex')}`;
  const operations = Array.from({ length: OPERATIONS }, (_, number) =>
    operation.replaceAll('OPERATION', `${name}${number}`),
  );
  return [head, ...operations].join('');
}

const words = Array.from({ length: WORDS }, () => randomBytes(randomInt(1, 6)).toString('hex'));

function page() {
  const text = Array.from({ length: PAGE_WORDS }, () => words[randomInt(WORDS)]);
  return `<!doctype html>\n<title>${text[0]}</title>\n<p>${text.join(' ')}</p>\n`;
}
