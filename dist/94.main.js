export const id = 94;
export const ids = [94];
export const modules = {

/***/ 46739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ flushed)
/* harmony export */ });
/** Resolves once all that was written to the streams is with their readers, or the readers are gone. */
async function flushed(...streams) {
    await Promise.all(streams.map((stream) => new Promise((resolve) => void stream.write('', () => resolve()))));
}


/***/ }),

/***/ 65913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ gitlabHost),
  I: () => (/* binding */ isGitlab)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/adapters/write-text.js
var write_text = __webpack_require__(40262);
// EXTERNAL MODULE: ./.build/config/grammars.js
var config_grammars = __webpack_require__(91883);
// EXTERNAL MODULE: ./.build/config/option-words.js
var option_words = __webpack_require__(20412);
// EXTERNAL MODULE: ./.build/config/options.js
var options = __webpack_require__(46015);
;// CONCATENATED MODULE: ./.build/config/component-inputs.js



/** The component's inputs that are options. */
function componentInputs() {
    return optionsOf('gitlab').map(inputOf);
}
/**
 * What an input is when nobody sets it. GitLab passes that value like any other, so the front end takes it for unset;
 * -1 stands for "no number".
 */
function unsetInput(row) {
    if (row.kind === 'boolean')
        return row.default === 'true';
    if (row.kind === 'integer')
        return Number(row.default ?? -1);
    return row.default ?? '';
}
function inputOf(row) {
    const fallback = row.default === undefined && row.defaultNote !== undefined ? ` Default: ${row.defaultNote}.` : '';
    return {
        name: row.name,
        type: row.kind === 'boolean' ? 'boolean' : row.kind === 'integer' ? 'number' : 'string',
        description: plain(row.description + fallback),
        default: row.componentDefault ?? unsetInput(row),
        ...(row.choices === undefined ? {} : { choices: row.choices }),
        ...regexOf(row),
    };
}
/** A text with a `$` passes: GitLab checks it before the job's variables are filled in. */
function regexOf(row) {
    if (row.kind !== 'string' || row.grammar === undefined)
        return {};
    const grammar = grammars[row.grammar];
    return { regex: `^(?:${grammar.pattern})?$|\\$` };
}

// EXTERNAL MODULE: ./.build/config/raw-option.js
var raw_option = __webpack_require__(28469);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
;// CONCATENATED MODULE: ./.build/report/dotenv.js


// GitLab refuses a dotenv report of 5120 bytes or more.
const mostBytes = 5119;
const longestValue = 1000;
// GitLab keeps quotes as part of a value and expands `$NAME` in it.
const plainValue = (value) => (0,clean_text/* shorten */.ml)(value
    .replace(/["'`$\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim(), longestValue);
const line = (name, value) => `${(0,outputs/* shoutingCase */.Sp)(name)}=${value}\n`;
/**
 * Outputs as a GitLab dotenv report: one `NAME=value` a line, no quotes, comments or blank lines
 * (docs.gitlab.com, artifacts:reports:dotenv). What does not fit is left out, the longest values first.
 */
function dotenvText(outputs) {
    const entries = Object.entries(outputs).map(([name, value]) => [name, plainValue(value)]);
    const kept = entries.filter(([, value]) => value !== '');
    const text = () => kept.map(([name, value]) => line(name, value)).join('');
    while (Buffer.byteLength(text()) > mostBytes) {
        const longest = kept.reduce((a, b) => (b[1].length > a[1].length ? b : a));
        kept.splice(kept.indexOf(longest), 1);
    }
    return text();
}

// EXTERNAL MODULE: ./.build/report/ending-lines.js
var ending_lines = __webpack_require__(53580);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/console-url.js
var console_url = __webpack_require__(9512);
;// CONCATENATED MODULE: ./.build/report/gitlab-annotations.js

const externalLink = (label, url) => url === undefined ? [] : [{ external_link: { label, url } }];
/** The text of a GitLab annotations report: links shown on the job's page (docs.gitlab.com, artifacts:reports:annotations). */
function gitlabAnnotations(outcome) {
    const { serviceUrl, serviceArn } = outcome.facts;
    const links = [
        ...externalLink('Service', serviceUrl),
        ...externalLink('Deployments in the ECS console', serviceArn === undefined ? undefined : (0,console_url/* consoleUrl */.B)(serviceArn)),
    ];
    return `${JSON.stringify({ 'ecs-ship': links })}\n`;
}

// EXTERNAL MODULE: ./.build/report/grouped-log.js + 1 modules
var grouped_log = __webpack_require__(14009);
// EXTERNAL MODULE: ./.build/report/look.js
var report_look = __webpack_require__(68498);
// EXTERNAL MODULE: ./.build/report/plan-lines.js
var plan_lines = __webpack_require__(54196);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
;// CONCATENATED MODULE: ./.build/report/gitlab.js










// Marks of GitLab's log, not of a terminal; only the erase-line code makes GitLab see them.
const erase = '\u001b[0K';
const seconds = (at) => Math.floor(at / 1000);
const sectionName = (stage) => `ecs_ship_${stage.replaceAll('-', '_')}`;
/** The mark that opens a folded section and gives it its title (docs.gitlab.com, "Custom collapsible sections"). */
function sectionStart(stage, at) {
    const name = sectionName(stage);
    return `${erase}section_start:${seconds(at)}:${name}[collapsed=true]\r${erase}${stage}\n`;
}
/** The mark that closes it. */
function sectionEnd(stage, at) {
    return `${erase}section_end:${seconds(at)}:${sectionName(stage)}\r${erase}\n`;
}
/** Reports to a GitLab job: folded tool output, the outputs as a dotenv report, links on the job's page. */
function gitlabReport(io, options = {}) {
    const look = (0,report_look/* logLook */.G)(options);
    const log = new grouped_log/* GroupedLog */.X({
        openGroup: (stage, at) => io.write(sectionStart(stage, at)),
        closeGroup: (stage, at) => io.write(sectionEnd(stage, at)),
        line: (text) => io.write(`${text}\n`),
    }, look);
    return (event) => {
        log.tell(event);
        if (event.kind === 'started')
            log.say([look.colors.bold((0,clean_text/* cleanLine */.Ow)(event.headline))]);
        if (event.kind === 'planned')
            log.say((0,plan_lines/* planLines */.H)(event.plan, look));
        if (event.kind === 'findings')
            log.say((0,findings_table/* findingsLines */.q)(event.record, look));
        if (event.kind === 'notice') {
            const lines = (0,stage_line/* noticeLine */.Jn)(event.message, look);
            if (event.urgent)
                log.sayNow(lines);
            else
                log.say(lines);
        }
        if (event.kind !== 'ended')
            return;
        log.say(['', ...(0,ending_lines/* endingLines */.D)(event.outcome, look)]);
        if (options.dotenv !== undefined)
            io.writeFile(options.dotenv, dotenvText((0,outputs/* outcomeOutputs */.nS)(event.outcome)));
        const links = gitlabAnnotations(event.outcome);
        if (options.annotations !== undefined)
            io.writeFile(options.annotations, links);
    };
}

;// CONCATENATED MODULE: ./.build/frontends/gitlab.js






/** True in a GitLab job. */
function isGitlab(env) {
    return env.GITLAB_CI === 'true';
}
/**
 * A GitLab job: folded sections, the OIDC token of `id_tokens: ECS_SHIP_ID_TOKEN`, and the report files that
 * ECS_SHIP_DOTENV and ECS_SHIP_ANNOTATIONS name. They are opt-in, since a new file makes a work tree differ from its commit.
 */
function gitlabHost(env, workingDirectory) {
    const files = new Map();
    const token = env.ECS_SHIP_ID_TOKEN;
    return {
        env: withoutUnsetInputs(env),
        openReport: (stream, { verbose }) => gitlabReport({
            write: (text) => stream.write(text),
            writeFile: (path, text) => files.set(path, text),
        }, { verbose, color: true, ...reportFiles(env) }),
        isLive: () => false,
        ...(token ? { webIdentityToken: async () => token } : {}),
        close: async () => {
            for (const [path, text] of files)
                await (0,write_text/* writeText */.x)((0,external_node_path_.resolve)(workingDirectory, path), text);
        },
    };
}
function reportFiles({ ECS_SHIP_DOTENV: dotenv, ECS_SHIP_ANNOTATIONS: annotations }) {
    return { ...(dotenv ? { dotenv } : {}), ...(annotations ? { annotations } : {}) };
}
/** The component passes every input, written or not; one that still is what nobody wrote leaves the choice to the file. */
function withoutUnsetInputs(env) {
    if (env.ECS_SHIP_COMPONENT !== 'true')
        return env;
    const unset = new Map((0,options/* optionsOf */.cz)('gitlab').map((row) => [(0,raw_option/* spelled */.u)('env', row.name), String(unsetInput(row))]));
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => unset.get(name) !== value));
}


/***/ }),

/***/ 86466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ listenForInterrupts)
/* harmony export */ });
const exitCodes = { SIGINT: 130, SIGTERM: 143 };
/** Turns the first signal into an abort; the second ends the process at once, for nobody should have to wait. */
function listenForInterrupts(source, exit) {
    const controller = new AbortController();
    let code;
    let told;
    let came = '';
    const listener = (signal) => {
        if (code !== undefined)
            return exit(told ?? code);
        code = exitCodes[signal] ?? 130;
        came = signal;
        controller.abort(new Error(`interrupted by ${signal}`));
    };
    const names = ['SIGINT', 'SIGTERM'];
    for (const name of names)
        source.on(name, listener);
    return {
        signal: controller.signal,
        answer: (say) => {
            controller.signal.addEventListener('abort', () => {
                if (told !== undefined)
                    return;
                say(`Interrupted by ${came}: what is under way is ended; another signal exits at once.`);
            });
        },
        exitCode: () => code ?? 130,
        reported: (exitCode) => {
            told = exitCode;
        },
        stop: () => {
            for (const name of names)
                source.off(name, listener);
        },
    };
}


/***/ }),

/***/ 25094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  shipVerb: () => (/* binding */ shipVerb)
});

// EXTERNAL MODULE: ./.build/adapters/files.js
var files = __webpack_require__(21316);
// EXTERNAL MODULE: ./.build/config/load-config.js + 11 modules
var load_config = __webpack_require__(2698);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/report/fan-out.js
/**
 * Several reports as one. A report that throws (a full disk, a closed pipe) is told to `onError` and must not keep the
 * others, or the deployment, from going on.
 */
function fanOutReport(reports, onError = () => { }) {
    return (event) => {
        for (const report of reports) {
            try {
                report(event);
            }
            catch (error) {
                onError(error);
            }
        }
    };
}

// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(26675);
// EXTERNAL MODULE: ./.build/frontends/failure-outcome.js
var failure_outcome = __webpack_require__(58599);
// EXTERNAL MODULE: ./.build/frontends/flushed.js
var flushed = __webpack_require__(46739);
// EXTERNAL MODULE: ./.build/frontends/gitlab.js + 4 modules
var gitlab = __webpack_require__(65913);
// EXTERNAL MODULE: ./.build/frontends/interrupts.js
var frontends_interrupts = __webpack_require__(86466);
// EXTERNAL MODULE: ./.build/frontends/terminal.js + 6 modules
var terminal = __webpack_require__(42129);
;// CONCATENATED MODULE: ./.build/frontends/ship-verb.js










/** `ship` and `plan`: reads the configuration, then lets the core run; gives the exit code. */
async function shipVerb(explicit, io) {
    const host = (0,gitlab/* isGitlab */.I)(io.env) ? (0,gitlab/* gitlabHost */._)(io.env, io.workingDirectory) : (0,terminal/* terminalHost */.P)(io.env);
    const { readText } = (0,files/* filesAdapter */.V)(io.workingDirectory);
    const { config, switches } = await (0,load_config/* loadConfig */.Z9)({ frontEnd: 'cli', explicit, env: host.env }, readText);
    const interrupts = (0,frontends_interrupts/* listenForInterrupts */.v)(io.signals, io.exit);
    const code = await run({ host, io, config, switches, interrupts }).finally(async () => {
        // Listening still, so that no signal ends us amid the host's files, or with half a report in a pipe.
        await host.close();
        await (0,flushed/* flushed */.a)(io.stdout, io.stderr);
        interrupts.stop();
    });
    // A call that was given up would keep the process until it is answered.
    if (interrupts.signal.aborted)
        io.exit(code);
    return code;
}
async function run({ host, io, config, switches, interrupts }) {
    const report = withExitCode(openReport(host, io, switches), interrupts);
    interrupts.answer((message) => report({ kind: 'notice', at: Date.now(), message, urgent: true }));
    const { runShip } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(212), __webpack_require__.e(411), __webpack_require__.e(249), __webpack_require__.e(930), __webpack_require__.e(682), __webpack_require__.e(468), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 66728));
    try {
        const outcome = await runShip({
            config,
            dryRun: switches.dryRun,
            workingDirectory: io.workingDirectory,
            environment: io.env,
            report,
            live: host.isLive(switches.json ? io.stderr : io.stdout),
            interrupted: interrupts.signal,
            ...(host.webIdentityToken === undefined ? {} : { webIdentityToken: host.webIdentityToken }),
        });
        return outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
    }
    catch (error) {
        if (!(error instanceof errors/* ShipError */.f))
            throw error;
        report({ kind: 'ended', at: Date.now(), outcome: (0,failure_outcome/* failureOutcome */.v)(error) });
        return error.exitCode;
    }
}
function openReport(host, io, switches) {
    if (!switches.json)
        return host.openReport(io.stdout, switches);
    return fanOutReport([host.openReport(io.stderr, switches), (0,json/* jsonReport */.L7)((text) => io.stdout.write(text))]);
}
/** A cancelled run's exit code names the signal; the report and the process always have the same. */
function withExitCode(report, interrupts) {
    return (event) => {
        if (event.kind !== 'ended')
            return report(event);
        const { outcome } = event;
        const exitCode = outcome.verdict === 'cancelled' ? interrupts.exitCode() : outcome.exitCode;
        report({ ...event, outcome: { ...outcome, exitCode } });
        interrupts.reported(exitCode);
    };
}


/***/ }),

/***/ 42129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ terminalHost)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/plan/build/progress/build-summary.js
var build_summary = __webpack_require__(46402);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/duration.js
var duration = __webpack_require__(61425);
;// CONCATENATED MODULE: ./.build/report/build-block.js



/** What a builder does at the same time, as far as it is shown. */
const mostRunning = 5;
/** A build as it stands, as buildx itself shows it: what is done in one line, then a line for each step under way. */
function buildBlock(view, { name, elapsedMs }, now, look) {
    const { width = 80, colors } = look;
    const done = (0,build_summary/* buildSummary */.f)(view, undefined) || 'building';
    const first = lineOf(done, elapsedMs, width - name.length - 3, look);
    const running = view.running.slice(-mostRunning).map(({ name: step, since }) => {
        return `  ${colors.dim('=>')} ${lineOf((0,clean_text/* cleanLine */.Ow)(step), now - since, width - 6, look)}`;
    });
    return [`${colors.bold(name)} ${first}`, ...running];
}
/** Cut so that its time always fits. */
function lineOf(text, elapsedMs, room, { colors }) {
    const time = (0,duration/* formatDuration */.a)(elapsedMs);
    const left = room - time.length - 3;
    return `${left < 8 ? '' : `${(0,clean_text/* shorten */.ml)(text, left)}   `}${colors.dim(time)}`;
}

// EXTERNAL MODULE: ./.build/report/rollout-words.js
var rollout_words = __webpack_require__(47112);
// EXTERNAL MODULE: ./.build/report/wrap-words.js
var wrap_words = __webpack_require__(65081);
;// CONCATENATED MODULE: ./.build/report/rollout-block.js



/** Columns below which the block keeps no column for the stage's name. */
const narrow = 60;
/** The lines of one rollout as it stands; the first one follows the stage's name. None is wider than the terminal. */
function rolloutBlock(view, shown, look) {
    const { width = 80, colors } = look;
    const name = width < narrow ? shown.name.trimEnd() : shown.name;
    const column = name.length + 3;
    const indent = width < narrow ? 2 : column;
    const below = (parts) => parts.length === 0 ? [] : (0,wrap_words/* wrapWords */.E)(flowing(parts), width - 1, indent);
    const [title = '', ...more] = (0,wrap_words/* wrapWords */.E)(flowing([(0,rollout_words/* revisionWords */.XZ)(view), (0,rollout_words/* timeWords */.rr)(view, shown.elapsedMs)]), width - 1, column);
    // What it says of the counts is in the block already.
    const news = shown.latest === '' || shown.latest.startsWith(`${view.to}: `) ? undefined : shown.latest;
    const latest = news === undefined ? [] : [colors.dim((0,clean_text/* shorten */.ml)(news, width - indent - 1))];
    const rest = [below((0,rollout_words/* countWords */.rj)(view)), below((0,rollout_words/* stageWords */._l)(view)), latest].flatMap(([first, ...others]) => first === undefined ? [] : [' '.repeat(indent) + first, ...others]);
    return [`${colors.bold(name)} ${title}`, ...more, ...rest];
}
/** Each part stays in one piece; a line breaks between parts. */
function flowing(parts) {
    return parts.map((part) => part.replaceAll(' ', '\u00a0')).join(', ');
}

// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
;// CONCATENATED MODULE: ./.build/report/moving-lines.js





const moving_lines_frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/** Milliseconds between two frames. */
const frameMs = 100;
/**
 * One line per running stage, cut to the terminal's width: sign of life, name, newest line, time so far. A build and
 * a rollout get a block.
 */
function movingLines(stages, now, look) {
    const { colors, width = 80 } = look;
    const frame = moving_lines_frames[Math.floor(now / frameMs) % moving_lines_frames.length] ?? '';
    return stages.flatMap(({ stage, startedAt, latest, view, build }) => {
        if (build !== undefined && build.running.length > 0) {
            const shown = { name: (0,stage_line/* stageColumn */.VD)(stage), elapsedMs: now - startedAt };
            const [first = '', ...rest] = buildBlock(build, shown, now, look);
            return [`${colors.cyan(frame)} ${first}`, ...rest];
        }
        if (view !== undefined) {
            const shown = { name: (0,stage_line/* stageColumn */.VD)(stage), latest, elapsedMs: now - startedAt };
            const [first = '', ...rest] = rolloutBlock(view, shown, look);
            return [`${colors.cyan(frame)} ${first}`, ...rest];
        }
        const time = (0,duration/* formatDuration */.a)(now - startedAt);
        const name = (0,stage_line/* stageColumn */.VD)(stage);
        const room = width - name.length - time.length - 7;
        const text = room < 8 ? '' : (0,clean_text/* shorten */.ml)(latest, room);
        return `${colors.cyan(frame)} ${colors.bold(name)} ${text === '' ? '' : `${text}   `}${colors.dim(time)}`;
    });
}

// EXTERNAL MODULE: ./node_modules/log-update/index.js + 19 modules
var log_update = __webpack_require__(42680);
;// CONCATENATED MODULE: ./.build/report/screen.js

const joined = (lines) => lines.map((line) => `${line}\n`).join('');
/** A log or a file: nothing moves. */
function plainScreen(stream) {
    return {
        print: (lines) => {
            if (lines.length > 0)
                stream.write(joined(lines));
        },
        move: () => { },
    };
}
/**
 * A terminal. Lines that stay are written by us, not by log-update's persist(), which would break long ones (ARNs, URLs)
 * so that they could not be copied. The cursor stays visible: a killed run must not leave it hidden.
 */
function movingScreen(stream) {
    const update = (0,log_update/* createLogUpdate */.SY)(stream, { showCursor: true });
    let moving = [];
    const move = (lines) => {
        // log-update 7.2 loses the last line when one is added above it, and leaves a gap when one is taken away.
        if (moving.length > 0 && lines.length > 0 && lines.length !== moving.length)
            update.clear();
        if (lines.length > 0)
            update(lines.join('\n'));
        else if (moving.length > 0)
            update.clear();
        moving = lines;
    };
    return {
        print(lines) {
            if (lines.length === 0)
                return;
            const below = moving;
            move([]);
            stream.write(joined(lines));
            move(below);
        },
        move,
    };
}

// EXTERNAL MODULE: ./.build/report/stage-book.js + 1 modules
var stage_book = __webpack_require__(72980);
// EXTERNAL MODULE: ./.build/report/ending-lines.js
var ending_lines = __webpack_require__(53580);
// EXTERNAL MODULE: ./.build/report/findings-table.js
var findings_table = __webpack_require__(46690);
// EXTERNAL MODULE: ./.build/report/plan-lines.js
var plan_lines = __webpack_require__(54196);
// EXTERNAL MODULE: ./.build/report/rollout-lines.js
var rollout_lines = __webpack_require__(26014);
;// CONCATENATED MODULE: ./.build/report/terminal-lines.js








const tailLength = 30;
function progress(event, book, look) {
    const stage = book.find(event.stage, event.at);
    const line = (0,clean_text/* cleanLine */.Ow)(event.line);
    if (line === stage.said)
        return [];
    stage.said = stage.latest = line;
    return look.moving && !look.verbose ? [] : (0,stage_line/* progressLine */.oz)(event.stage, line, look);
}
/** On a terminal the block shows it; in a log a line is left each minute. */
function rollout(event, book, look) {
    const stage = book.find(event.stage, event.at);
    stage.view = event.view;
    const lines = [
        ...(0,rollout_lines/* linkLine */.p)(stage, event.view),
        ...(look.moving ? [] : (0,rollout_lines/* heartbeatLine */.J)(stage, event.view, event.at)),
    ];
    return lines.flatMap((line) => (0,stage_line/* progressLine */.oz)(event.stage, line, look));
}
function verboseLines(stage, lines, look) {
    if (!look.verbose)
        return [];
    return lines.map((line) => `  ${look.colors.dim(`${(0,stage_line/* stageColumn */.VD)(stage)} │`)} ${line}`);
}
function output(event, book, look) {
    const lines = (0,stage_book/* addOutput */.n)(book.find(event.stage, event.at), event.text, tailLength);
    return verboseLines(event.stage, lines, look);
}
function ended(event, book, look) {
    const stage = book.find(event.stage, event.at);
    const rest = verboseLines(event.stage, (0,stage_book/* addOutput */.n)(stage, undefined, tailLength), look);
    book.close(event.stage);
    const tail = event.result === 'failed' && !look.verbose ? stage.tail : [];
    return [...rest, ...(0,stage_line/* stageLine */.vm)(event, look), ...tail.map((line) => (0,stage_line/* outputLine */.MI)(line, look))];
}
/** The lines that one event leaves on the terminal for good; the book remembers what is still open. */
function terminalLines(event, book, look) {
    switch (event.kind) {
        case 'started':
            return (0,wrap_words/* wrapWords */.E)((0,clean_text/* cleanLine */.Ow)(event.headline), look.width, 0).map(look.colors.bold);
        case 'stage-started':
            book.open(event.stage, event.at);
            return [];
        case 'stage-progress':
            return progress(event, book, look);
        case 'stage-output':
            return output(event, book, look);
        case 'build':
            book.find(event.stage, event.at).build = event.view;
            return [];
        case 'rollout':
            return rollout(event, book, look);
        case 'stage-ended':
            return ended(event, book, look);
        case 'findings':
            return (0,findings_table/* findingsLines */.q)(event.record, look);
        case 'notice':
            return (0,stage_line/* noticeLine */.Jn)(event.message, look);
        case 'planned':
            return (0,plan_lines/* planLines */.H)(event.plan, look);
        case 'updating':
            return [];
        case 'ended':
            for (const { stage } of book.all())
                book.close(stage);
            return (0,ending_lines/* endingLines */.D)(event.outcome, look);
    }
}

;// CONCATENATED MODULE: ./.build/report/terminal.js





/** Reports to a terminal or a log: one line per stage, its time, and at the end the truth. */
function terminalReport(options) {
    const { stream, interactive, verbose, now = Date.now } = options;
    const colors = picocolors.createColors(options.color);
    const screen = interactive ? movingScreen(stream) : plainScreen(stream);
    const book = (0,stage_book/* stageBook */._)();
    const look = () => ({ colors, width: stream.columns, verbose, moving: interactive });
    const tick = () => screen.move(movingLines(book.all(), now(), look()));
    let timer;
    let printed = false;
    return (event) => {
        const lines = terminalLines(event, book, look());
        if (interactive)
            tick();
        screen.print(event.kind === 'ended' && printed ? ['', ...lines] : lines);
        printed ||= lines.length > 0;
        const running = interactive && book.all().length > 0;
        if (running)
            timer ??= setInterval(tick, frameMs).unref();
        if (!running) {
            clearInterval(timer);
            timer = undefined;
        }
    };
}

// EXTERNAL MODULE: ./.build/report/terminal-abilities.js
var terminal_abilities = __webpack_require__(11878);
;// CONCATENATED MODULE: ./.build/frontends/terminal.js


/** A terminal, or a log that is nothing more than text. */
function terminalHost(env) {
    return {
        env,
        openReport: (stream, { verbose }) => terminalReport({ stream, verbose, ...(0,terminal_abilities/* terminalAbilities */.v)(stream, env) }),
        isLive: (stream) => (0,terminal_abilities/* terminalAbilities */.v)(stream, env).interactive,
        close: async () => { },
    };
}


/***/ }),

/***/ 46402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ buildSummary),
/* harmony export */   p: () => (/* binding */ sizeWords)
/* harmony export */ });
/** `3 steps cached, 2 run, 12.3 MB`: what is not known is left out. */
function buildSummary({ cached, run }, bytes) {
    const steps = cached + run === 0 ? [] : [`${cached} ${cached === 1 ? 'step' : 'steps'} cached, ${run} run`];
    return [...steps, ...(bytes === undefined ? [] : [sizeWords(bytes)])].join(', ');
}
/** `12.3 MB`, in the decimal units that registries and docker show. */
function sizeWords(bytes) {
    if (bytes < 1e6)
        return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
    const [amount, unit] = bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
    return `${amount < 100 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}


/***/ }),

/***/ 11878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ terminalAbilities)
/* harmony export */ });
const isSet = (value) => value !== undefined && value !== '';
/**
 * What a stream can show: colours unless NO_COLOR is set (no-color.org), FORCE_COLOR wins over a missing terminal;
 * moving lines only on a terminal that is not a CI job's log.
 */
function terminalAbilities(stream, env) {
    const terminal = stream.isTTY === true && env.TERM !== 'dumb';
    const forced = isSet(env.FORCE_COLOR) && env.FORCE_COLOR !== '0';
    return {
        color: !isSet(env.NO_COLOR) && (terminal || forced),
        interactive: terminal && stream.columns !== 0 && !isSet(env.CI),
    };
}


/***/ })

};
