export const id = 7061;
export const ids = [7061];
export const modules = {

/***/ 53465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ decisiveService),
/* harmony export */   u: () => (/* binding */ failedServices)
/* harmony export */ });
/* harmony import */ var _services_services_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79965);

// The diagnosis of a service that only went back because another one failed.
const consequence = 'other-service-failed';
/** Those that failed by themselves, then those that were taken back because of them; without the ones left alone. */
function failedServices({ services }) {
    const failed = services.filter(({ outcome }) => (0,_services_services_table_js__WEBPACK_IMPORTED_MODULE_0__/* .endMark */ .xl)(outcome) === '✖');
    const isOwn = ({ outcome }) => outcome.diagnosis?.id !== consequence;
    return [...failed.filter(isOwn), ...failed.filter((one) => !isOwn(one))];
}
/** The one that the run's verdict is about. */
function decisiveService(outcome) {
    const failed = failedServices(outcome);
    return failed.find((one) => one.outcome.verdict === outcome.verdict) ?? failed[0];
}


/***/ }),

/***/ 82905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ nameColumn),
/* harmony export */   f: () => (/* binding */ besideColumn)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);

const gap = 2;
const narrowest = 6;
// Neither red, yellow nor green: those say how something went.
const tints = ['cyan', 'magenta', 'blue', 'cyanBright', 'magentaBright', 'blueBright'];
/** As wide as the longest name; on a terminal a quarter of it at most. */
function nameColumn(names, { colors, width }) {
    const most = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, Math.floor(width / 4));
    const room = Math.min(most, Math.max(0, ...names.map((name) => (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name).length)));
    const tinted = (name) => {
        const tint = tints[Math.max(0, names.indexOf(name)) % tints.length] ?? 'cyan';
        return colors[tint]((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name), room).padEnd(room));
    };
    const column = (name) => tinted(name) + ' '.repeat(gap);
    const blank = ' '.repeat(room + gap);
    return {
        width: room + gap,
        before: (name, lines) => lines.map((line) => (column(name) + line).trimEnd()),
        once: (name, lines) => lines.map((line, index) => (index === 0 ? column(name) : blank) + line),
    };
}
/** The look of what stands behind the column. */
function besideColumn(look, column) {
    return look.width === undefined ? look : { ...look, width: Math.max(20, look.width - column.width) };
}


/***/ }),

/***/ 29022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ servicesEndingLines),
/* harmony export */   u: () => (/* binding */ serviceEndLines)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61425);
/* harmony import */ var _ending_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53580);
/* harmony import */ var _explanation_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45846);
/* harmony import */ var _failed_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53465);
/* harmony import */ var _wrap_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65081);
/* harmony import */ var _services_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79965);







/** What one service's end leaves in the log at once; the whole story comes at the end of the run. */
function serviceEndLines(outcome, look) {
    const { colors } = look;
    const mark = (0,_services_table_js__WEBPACK_IMPORTED_MODULE_4__/* .endMark */ .xl)(outcome);
    const tint = { '✔': colors.green, '✖': colors.red, '–': colors.dim }[mark];
    const cause = (0,_explanation_js__WEBPACK_IMPORTED_MODULE_5__/* .explainOutcome */ .K)(outcome)?.cause ?? outcome.headline;
    const text = mark === '–' ? outcome.headline : `${cause} · ${timeOf(outcome)}`;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapWords */ .E)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(text), look.width, 2);
    return [`${tint(mark)} ${mark === '–' ? first : colors.bold(first)}`, ...rest];
}
/** The last lines of a run of several services: a table, each failure's story, then how it went as a whole. */
function servicesEndingLines(outcome, look) {
    const stories = (0,_failed_services_js__WEBPACK_IMPORTED_MODULE_3__/* .failedServices */ .u)(outcome).map(({ name, outcome: one }) => (0,_ending_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .endingLines */ .D)(one, look, name));
    const dry = outcome.verdict === 'planned';
    const table = dry ? [] : [...(0,_services_table_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesTable */ .lt)(outcome.services, look), ''];
    return [...table, ...apart([...stories, headlineLines(outcome, look)])];
}
/** A blank line between them, but none between two that are one line each. */
function apart(stories) {
    return stories.flatMap((story, index) => {
        const next = stories[index + 1];
        const last = index === stories.length - 2;
        const together = next === undefined || (!last && story.length === 1 && next.length === 1);
        return together ? story : [...story, ''];
    });
}
function headlineLines(outcome, look) {
    const { colors } = look;
    const text = `${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(outcome.headline)} · ${timeOf(outcome)}`;
    const [first = '', ...rest] = (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapWords */ .E)(text, look.width, 2);
    const mark = outcome.exitCode === 0 ? colors.green('✔') : colors.red('✖');
    return [`${mark} ${colors.bold(first)}`, ...rest];
}
const timeOf = ({ durationSeconds }) => (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .unbrokenDuration */ .N)(durationSeconds * 1000);


/***/ }),

/***/ 62325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ servicesPlanLines)
/* harmony export */ });
/* harmony import */ var _plan_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54196);

/** The plans of a dry run in the file's order, whoever was ready first, and once for all what the role has to be allowed. */
function servicesPlanLines({ services }, plans, look) {
    const told = services.flatMap(({ name }) => plans.get(name) ?? []);
    if (told.length === 0)
        return [];
    const permissions = (0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionLines */ .$r)(allPermissions(told), look);
    return [
        ...told.flatMap((plan) => [...(0,_plan_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .planActionLines */ .VB)(plan, look), '']),
        ...(permissions.length === 0 ? [] : [...permissions, '']),
    ];
}
/** What one service is sure to need is not told again as what another may. */
function allPermissions(plans) {
    const needed = byAction(plans.flatMap(({ permissions }) => permissions.needed));
    const maybe = byAction(plans.flatMap(({ permissions }) => permissions.maybe));
    return {
        needed: [...needed.values()],
        maybe: [...maybe.values()].filter(({ action }) => !needed.has(action)),
    };
}
/** In the alphabet's order, each once. */
function byAction(permissions) {
    const sorted = permissions.toSorted((one, other) => one.action.localeCompare(other.action, 'en'));
    return new Map(sorted.map((permission) => [permission.action, permission]));
}


/***/ }),

/***/ 79965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ revisionOf),
/* harmony export */   lt: () => (/* binding */ servicesTable),
/* harmony export */   xl: () => (/* binding */ endMark)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82254);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61425);


/** How a service ended, at a glance. */
function endMark({ verdict, exitCode }) {
    if (verdict === 'not-started')
        return '–';
    return exitCode === 0 ? '✔' : '✖';
}
/** `web:12`, the revision that the run deployed or found. */
function revisionOf({ facts }) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(facts.taskDefinitionArn?.split('/').at(-1) ?? '');
}
const narrowest = 8;
const head = ['service', 'verdict', 'revision', 'duration'];
const cellsOf = ({ name, outcome }, longest) => [
    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)((0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(name), longest),
    outcome.verdict,
    (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortenMiddle */ .jM)(revisionOf(outcome), longest),
    outcome.verdict === 'not-started' ? '' : (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(outcome.durationSeconds * 1000),
];
/** One line per service in the file's order: mark, name, verdict, revision, duration; its URL beside it or, in a narrow terminal, below. */
function servicesTable(services, look) {
    const { colors, width } = look;
    const longest = width === undefined ? Number.POSITIVE_INFINITY : Math.max(narrowest, Math.floor(width / 4));
    const rows = [head, ...services.map((service) => cellsOf(service, longest))];
    const widths = head.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
    const line = (cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('   ');
    const tint = { '✔': colors.green, '✖': colors.red, '–': colors.dim };
    const lines = services.flatMap((service) => {
        const mark = endMark(service.outcome);
        const row = `  ${line(cellsOf(service, longest))}`;
        return beside(`${tint[mark](mark)}${row.slice(1)}`, row.length, service.outcome.facts.serviceUrl, look);
    });
    return [colors.dim(`  ${line(head)}`.trimEnd()), ...lines];
}
function beside(row, length, url, look) {
    if (url === undefined)
        return [row.trimEnd()];
    const link = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .Ow)(url);
    const fits = look.width === undefined || length + 3 + link.length <= look.width;
    const tinted = look.colors.cyan(link);
    return fits ? [`${row}   ${tinted}`] : [row.trimEnd(), `    ${tinted}`];
}


/***/ }),

/***/ 57061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  servicesTerminalReport: () => (/* binding */ servicesTerminalReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/report/clean-text.js
var clean_text = __webpack_require__(82254);
// EXTERNAL MODULE: ./.build/report/moving-lines.js + 2 modules
var moving_lines = __webpack_require__(25194);
// EXTERNAL MODULE: ./.build/report/name-column.js
var name_column = __webpack_require__(82905);
// EXTERNAL MODULE: ./.build/report/rollout-words.js
var rollout_words = __webpack_require__(47112);
;// CONCATENATED MODULE: ./.build/report/moving-lanes.js



/**
 * What every service is doing, one under another: builds and rollouts as blocks, or a line each where the terminal has
 * not the rows (unset: enough) for that.
 */
function movingLanes(lanes, now, look, rows) {
    const blocks = linesOf(lanes, now, look, (stage) => stage);
    return rows === undefined || blocks.length < rows ? blocks : linesOf(lanes, now, look, inOneLine);
}
function linesOf(lanes, now, look, shown) {
    const column = (0,name_column/* nameColumn */.C)([...lanes.keys()], look);
    const beside = (0,name_column/* besideColumn */.f)(look, column);
    return [...lanes].flatMap(([name, book]) => column.once(name, (0,moving_lines/* movingLines */.q)(book.all().map(shown), now, beside)));
}
function inOneLine({ view, ...stage }) {
    const latest = view === undefined ? stage.latest : [(0,rollout_words/* revisionWords */.XZ)(view), ...(0,rollout_words/* countWords */.rj)(view)].join(', ');
    return { ...stage, latest, view: undefined, build: undefined };
}

// EXTERNAL MODULE: ./.build/report/stage-book.js + 1 modules
var stage_book = __webpack_require__(72980);
// EXTERNAL MODULE: ./.build/report/stage-line.js
var stage_line = __webpack_require__(76986);
// EXTERNAL MODULE: ./.build/report/terminal-lines.js
var terminal_lines = __webpack_require__(96523);
// EXTERNAL MODULE: ./.build/report/ticker.js
var ticker = __webpack_require__(90771);
// EXTERNAL MODULE: ./.build/report/wrap-words.js
var wrap_words = __webpack_require__(65081);
// EXTERNAL MODULE: ./.build/report/services/services-ending.js
var services_ending = __webpack_require__(29022);
// EXTERNAL MODULE: ./.build/report/services/services-plans.js
var services_plans = __webpack_require__(62325);
;// CONCATENATED MODULE: ./.build/report/services/services-terminal.js











/** Reports several services to a terminal or a log: every line behind its service's name, one moving block for all. */
function servicesTerminalReport(screen, options) {
    const { stream, interactive, verbose, now = Date.now } = options;
    const colors = picocolors.createColors(options.color);
    const look = () => ({ colors, width: stream.columns, verbose, moving: interactive });
    const lanes = new Map();
    const plans = new Map();
    const column = () => (0,name_column/* nameColumn */.C)([...lanes.keys()], look());
    const tick = () => screen.move(movingLanes(lanes, now(), look(), stream.rows));
    const keepMoving = (0,ticker/* ticker */.b)(tick);
    const show = (lines) => {
        if (interactive)
            tick();
        screen.print(lines);
        keepMoving(interactive && [...lanes.values()].some((book) => book.all().length > 0));
    };
    return {
        begin(names, headline) {
            for (const name of names)
                lanes.set(name, (0,stage_book/* stageBook */._)(options.links));
            show((0,wrap_words/* wrapWords */.E)((0,clean_text/* cleanLine */.Ow)(headline), look().width, 0).map(colors.bold));
        },
        of: (name) => (event) => {
            if (event.kind === 'planned')
                plans.set(name, event.plan);
            const book = lanes.get(name) ?? (0,stage_book/* stageBook */._)(options.links);
            lanes.set(name, book);
            show(column().before(name, laneLines(event, book, (0,name_column/* besideColumn */.f)(look(), column()))));
        },
        notice: (message) => show((0,stage_line/* noticeLine */.Jn)(message, look())),
        end(outcome) {
            lanes.clear();
            show(['', ...(0,services_plans/* servicesPlanLines */.B)(outcome, plans, look()), ...(0,services_ending/* servicesEndingLines */.R)(outcome, look())]);
        },
    };
}
/** As of one service, but its end in a line: the story is told when all have ended. */
function laneLines(event, book, look) {
    if (event.kind === 'planned')
        return [];
    if (event.kind !== 'ended')
        return (0,terminal_lines/* terminalLines */.M)(event, book, look);
    for (const { stage } of book.all())
        book.close(stage);
    return event.outcome.verdict === 'planned' ? [] : (0,services_ending/* serviceEndLines */.u)(event.outcome, look);
}


/***/ })

};
