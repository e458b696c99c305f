export const id = 9494;
export const ids = [9494];
export const modules = {

/***/ 69494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cliServicesReport: () => (/* binding */ cliServicesReport)
});

// EXTERNAL MODULE: ./.build/report/plan-markdown.js
var plan_markdown = __webpack_require__(20862);
// EXTERNAL MODULE: ./.build/report/fan-out.js
var fan_out = __webpack_require__(89273);
;// CONCATENATED MODULE: ./.build/report/services/services-fan-out.js

/** Several reports as one; one that throws is told to `onError` and keeps nobody from going on. */
function fanOutServicesReport(reports, onError = () => { }) {
    const each = (tell) => {
        for (const report of reports) {
            try {
                tell(report);
            }
            catch (error) {
                onError(error);
            }
        }
    };
    return {
        begin: (names, headline) => each((report) => report.begin(names, headline)),
        of: (name) => (0,fan_out/* fanOutReport */.M)(reports.map((report) => report.of(name)), onError),
        notice: (message) => each((report) => report.notice(message)),
        end: (outcome) => each((report) => report.end(outcome)),
    };
}

// EXTERNAL MODULE: ./.build/report/json.js
var json = __webpack_require__(26675);
// EXTERNAL MODULE: ./.build/report/outputs.js
var outputs = __webpack_require__(56207);
;// CONCATENATED MODULE: ./.build/report/services/services-json.js


/** What `--json` prints for a run of several services: each with the document that it would have had alone. */
function servicesDocument(outcome, plans = new Map()) {
    const { verdict, exitCode, headline, policy } = outcome;
    const services = outcome.services.map(({ name, outcome: one }) => {
        const { version: _, ...document } = (0,json/* runDocument */.rE)(one, plans.get(name));
        return { name, ...document };
    });
    const durationSeconds = (0,outputs/* roundSeconds */.UR)(outcome.durationSeconds);
    return { version: 1, verdict, exitCode, headline, policy, durationSeconds, services };
}
/** Writes exactly one JSON document and a line end when all services have ended. */
function servicesJsonReport(write) {
    const plans = new Map();
    return {
        begin: () => { },
        of: (name) => (event) => {
            if (event.kind === 'planned')
                plans.set(name, event.plan);
        },
        notice: () => { },
        end: (outcome) => write(`${JSON.stringify(servicesDocument(outcome, plans), null, 2)}\n`),
    };
}

// EXTERNAL MODULE: ./.build/frontends/plan-exit-code.js
var plan_exit_code = __webpack_require__(75654);
// EXTERNAL MODULE: ./.build/frontends/services-exit-code.js
var services_exit_code = __webpack_require__(37521);
// EXTERNAL MODULE: ./.build/frontends/cli/run-report.js
var run_report = __webpack_require__(65559);
;// CONCATENATED MODULE: ./.build/frontends/cli/cli-services-report.js






/** The report of several services on the command line: for people, and with it the document that stdout is to carry. */
async function cliServicesReport(host, io, switches, interrupts) {
    const people = await host.openServicesReport((0,run_report/* peopleStream */.CT)(io, switches), switches);
    const write = (text) => io.stdout.write(text);
    const document = switches.json ? servicesJsonReport(write) : plansMarkdown(write);
    const isAlone = !switches.json && switches.format !== 'markdown';
    const told = isAlone ? people : fanOutServicesReport([people, document]);
    let code = 0;
    const report = withDetail(told, switches.detailedExitCode ?? false, (exitCode) => {
        code = exitCode;
    });
    return { ...(0,services_exit_code/* withServicesExitCode */.E)(report, interrupts), exitCode: () => code };
}
function plansMarkdown(write) {
    return {
        begin: () => { },
        of: () => (event) => {
            if (event.kind === 'planned')
                write(`${(0,plan_markdown/* planMarkdown */.X)(event.plan)}\n`);
        },
        notice: () => { },
        end: () => { },
    };
}
/** With `--detailed-exitcode` the codes are Terraform's; `told` gets the one the process ends with. */
function withDetail(report, isDetailed, told) {
    let changes = false;
    return {
        ...report,
        of: (name) => {
            const one = report.of(name);
            return (event) => {
                if (event.kind === 'planned')
                    changes ||= event.plan.changes;
                one(event);
            };
        },
        end: (outcome) => {
            const exitCode = isDetailed ? (0,plan_exit_code/* detailedExitCode */.O)(outcome, changes) : outcome.exitCode;
            told(exitCode);
            report.end({ ...outcome, exitCode });
        },
    };
}


/***/ }),

/***/ 37521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withServicesExitCode),
/* harmony export */   G: () => (/* binding */ servicesExitCode)
/* harmony export */ });
/** A cancelled run's exit code names the signal. */
function servicesExitCode({ verdict, exitCode }, interrupts) {
    return verdict === 'cancelled' ? interrupts.exitCode() : exitCode;
}
/** The report and the process always have the same exit code; from then on no signal changes it. */
function withServicesExitCode(report, interrupts) {
    return {
        ...report,
        end(outcome) {
            const exitCode = servicesExitCode(outcome, interrupts);
            report.end({ ...outcome, exitCode, services: outcome.services.map(named(interrupts)) });
            interrupts.reported(exitCode);
        },
    };
}
function named(interrupts) {
    return (one) => {
        const { outcome } = one;
        if (outcome.verdict !== 'cancelled')
            return one;
        return { ...one, outcome: { ...outcome, exitCode: interrupts.exitCode() } };
    };
}


/***/ })

};
