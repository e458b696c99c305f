export const id = 6539;
export const ids = [6539];
export const modules = {

/***/ 88920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configVerb: () => (/* binding */ configVerb)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/config/load-config.js + 21 modules
var load_config = __webpack_require__(11273);
// EXTERNAL MODULE: ./.build/config/options.js + 13 modules
var options = __webpack_require__(78302);
// EXTERNAL MODULE: ./.build/config/parse/format-duration.js
var format_duration = __webpack_require__(58971);
// EXTERNAL MODULE: ./.build/config/parse/format-size.js
var format_size = __webpack_require__(45750);
;// CONCATENATED MODULE: ./.build/config/settings.js



const settings_hidden = '(hidden)';
/** Everything that is set or has a default, in the option table's order; private values are hidden. */
function settingsOf(rows, { values, origins }) {
    return rows.flatMap((row) => {
        const value = values.get(row.name);
        if (value === undefined)
            return [];
        return { name: row.name, value: shown(row, value), source: origins.get(row.name)?.where ?? 'default' };
    });
}
/** The same of several services, each with every option that is not the run's. */
function severalSettings(rows, services) {
    const ofRun = rows.filter(({ scope }) => scope === 'run');
    const own = [...rows.filter(({ scope }) => scope === undefined), options/* dependsOn */.fr];
    const [first] = services;
    return {
        options: first === undefined ? [] : settingsOf(ofRun, first.reading),
        services: services.map(({ name, reading }) => ({ name, options: settingsOf(own, reading) })),
    };
}
function shown(row, value) {
    if (row.kind === 'duration')
        return (0,format_duration/* formatDurationOption */.n)(Number(value));
    if (row.kind === 'size')
        return (0,format_size/* formatSize */.X)(Number(value));
    if (row.valuesHidden === true)
        return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, one === null ? null : settings_hidden]));
    return value;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
;// CONCATENATED MODULE: ./.build/report/settings.js


const furthest = 48;
/** The settings as an ecs-ship.yml, each with the place that decided it beside it. */
function settingsText({ options, services }) {
    const entries = (services ?? []).flatMap((one) => [
        { text: `  ${one.name}:` },
        ...linesOf(one.options).map((line) => ({ ...line, text: `    ${line.text}` })),
    ]);
    const lines = [...linesOf(options), ...(services === undefined ? [] : [{ text: 'services:' }]), ...entries];
    const told = lines.filter(({ source }) => source !== undefined).map(({ text }) => text.length);
    const column = Math.min(furthest, Math.max(0, ...told));
    return lines
        .map(({ text, source }) => source === undefined ? `${text}\n` : `${text.padEnd(column)}  # ${(0,clean_text/* cleanLine */.Ow)(source)}\n`)
        .join('');
}
function linesOf(settings) {
    return settings.flatMap(({ name, value, source }) => {
        const [first = '', ...rest] = (0,dist/* stringify */.As)({ [name]: value }, { lineWidth: 0, indentSeq: false })
            .trimEnd()
            .split('\n');
        return [{ text: first, source }, ...rest.map((text) => ({ text }))];
    });
}
/** What `--json` prints. */
function settingsDocument({ options, services }) {
    return {
        version: 1,
        options: byName(options),
        ...(services === undefined
            ? {}
            : {
                services: Object.fromEntries(services.map((one) => [one.name, { options: byName(one.options) }])),
            }),
    };
}
function byName(settings) {
    return Object.fromEntries(settings.map(({ name, value, source }) => [name, { value, source }]));
}

// EXTERNAL MODULE: ./.build/frontends/cli/terminal.js + 1 modules
var terminal = __webpack_require__(20791);
// EXTERNAL MODULE: ./.build/frontends/gitlab.js + 1 modules
var gitlab = __webpack_require__(58697);
;// CONCATENATED MODULE: ./.build/frontends/verbs/config-verb.js







const runOnly = ['config', 'environment', 'only', 'json', 'verbose', 'dry-run', 'show-values', 'plan'];
/** `config`: prints what a ship with these flags and variables would be asked to do; asks AWS nothing. */
async function configVerb(explicit, io) {
    const host = (0,gitlab/* isGitlab */.I)(io.env) ? (0,gitlab/* gitlabHost */._)(io.env, io.workingDirectory) : (0,terminal/* terminalHost */.P)(io.env);
    const { readText } = (0,files/* filesAdapter */.V)(io.workingDirectory);
    const reading = await (0,load_config/* loadSettings */.M5)({ frontEnd: 'cli', explicit, env: host.env }, readText);
    const rows = (0,options/* optionsOf */.cz)('cli').filter(({ name, group }) => !runOnly.includes(name) && group !== 'Plan');
    const settings = reading.several === undefined
        ? { options: settingsOf(rows, reading.one) }
        : severalSettings(rows, reading.several);
    const { values } = reading.one ?? reading.several?.[0]?.reading ?? {};
    io.stdout.write(values?.get('json') === true
        ? `${JSON.stringify(settingsDocument(settings), null, 2)}\n`
        : settingsText(settings));
    return 0;
}


/***/ })

};
