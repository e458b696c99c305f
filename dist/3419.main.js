export const id = 3419;
export const ids = [3419,9885];
export const modules = {

/***/ 60703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ command),
/* harmony export */   lq: () => (/* binding */ _ep0),
/* harmony export */   yt: () => (/* binding */ _mw0)
/* harmony export */ });
/* harmony import */ var _smithy_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29885);
/* harmony import */ var _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17782);
/* harmony import */ var _endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19584);



const command = (0,_smithy_core_client__WEBPACK_IMPORTED_MODULE_0__/* .makeBuilder */ .k)(_endpoint_EndpointParameters__WEBPACK_IMPORTED_MODULE_1__/* .commonParams */ .S, "AmazonEC2ContainerServiceV20141113", "ECSClient", _smithy_core_endpoints__WEBPACK_IMPORTED_MODULE_2__/* .getEndpointPlugin */ .rD);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DescribeServicesCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeServicesCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeServices", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeServices$ */ .i2N) {
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ DescribeTaskDefinitionCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeTaskDefinitionCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTaskDefinition", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTaskDefinition$ */ .K0Z) {
}


/***/ }),

/***/ 8334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ DescribeTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class DescribeTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DescribeTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .DescribeTasks$ */ .Aw_) {
}


/***/ }),

/***/ 19955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ListTasksCommand)
/* harmony export */ });
/* harmony import */ var _commandBuilder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60703);
/* harmony import */ var _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36553);


class ListTasksCommand extends (0,_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _commandBuilder__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "ListTasks", _schemas_schemas_0__WEBPACK_IMPORTED_MODULE_1__/* .ListTasks$ */ .$a_) {
}


/***/ }),

/***/ 29885:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ makeBuilder)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39118);

function makeBuilder(common, service, name, ep) {
    return function makeCommand(added, plugins, op, $, smithyContext = {}) {
        const epMerged = Object.assign({}, common, added);
        return _command__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .u.classBuilder()
            .ep(epMerged)
            .m(function (CommandCtor, clientStack, config, options) {
            const list = plugins.call(this, CommandCtor, clientStack, config, options);
            list.unshift(ep(config, CommandCtor.getEndpointParameterInstructions()));
            return list;
        })
            .s(service, op, smithyContext)
            .n(name, op.charAt(0).toUpperCase() + op.slice(1) + "Command")
            .sc($)
            .build();
    };
}


/***/ }),

/***/ 39118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Command)
});

// EXTERNAL MODULE: ./.build/node_modules/@smithy/types/dist-es/middleware.js
var middleware = __webpack_require__(18361);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/middleware-stack/MiddlewareStack.js
var MiddlewareStack = __webpack_require__(86269);
// EXTERNAL MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/schema/schemas/NormalizedSchema.js
var NormalizedSchema = __webpack_require__(20116);
;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/schemaLogFilter.js

const SENSITIVE_STRING = "***SensitiveInformation***";
function schemaLogFilter(schema, data) {
    if (data == null) {
        return data;
    }
    const ns = NormalizedSchema/* NormalizedSchema */.l1.of(schema);
    if (ns.getMergedTraits().sensitive) {
        return SENSITIVE_STRING;
    }
    if (ns.isListSchema()) {
        const valueSchema = ns.getValueSchema();
        if (valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (Array.isArray(data)) {
            return data.map((value) => schemaLogFilter(valueSchema, value));
        }
    }
    else if (ns.isMapSchema()) {
        const valueSchema = ns.getValueSchema();
        if (ns.getKeySchema().getMergedTraits().sensitive || valueSchema.getMergedTraits().sensitive) {
            return SENSITIVE_STRING;
        }
        if (typeof data === "object") {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, schemaLogFilter(valueSchema, value)]));
        }
    }
    else if (ns.isStructSchema() && typeof data === "object") {
        const object = data;
        const newObject = {};
        for (const [member, memberNs] of ns.structIterator()) {
            if (object[member] != null) {
                newObject[member] = schemaLogFilter(memberNs, object[member]);
            }
        }
        return newObject;
    }
    return data;
}

;// CONCATENATED MODULE: ./.build/node_modules/@smithy/core/dist-es/submodules/client/smithy-client/command.js




const operationEventStreamMarker = Symbol.for("@smithy/op-event-stream");
class Command {
    middlewareStack = (0,MiddlewareStack/* constructStack */.o)();
    schema;
    static classBuilder() {
        return new ClassBuilder();
    }
    resolveMiddlewareWithContext(clientStack, configuration, options, { middlewareFn, clientName, commandName, inputFilterSensitiveLog, outputFilterSensitiveLog, smithyContext, additionalContext, CommandCtor, }) {
        for (const mw of middlewareFn.bind(this)(CommandCtor, clientStack, configuration, options)) {
            this.middlewareStack.use(mw);
        }
        const stack = clientStack.concat(this.middlewareStack);
        const { logger } = configuration;
        const additionalSmithyContext = additionalContext[middleware/* SMITHY_CONTEXT_KEY */.V];
        const handlerExecutionContext = {
            logger,
            clientName,
            commandName,
            inputFilterSensitiveLog,
            outputFilterSensitiveLog,
            ...additionalContext,
            [middleware/* SMITHY_CONTEXT_KEY */.V]: {
                ...additionalSmithyContext,
                commandInstance: this,
                ...smithyContext,
                ...(options?.metricsRecorder === undefined ? {} : { metricsRecorder: options.metricsRecorder }),
                ...(options?.abortSignal === undefined ? {} : { abortSignal: options.abortSignal }),
            },
        };
        const { requestHandler } = configuration;
        let requestOptions = options ?? {};
        if (requestOptions.metricsRecorder) {
            requestOptions = { ...requestOptions };
            delete requestOptions.metricsRecorder;
        }
        let isEventStream;
        const schema = this.schema;
        const marker = schema?.[operationEventStreamMarker];
        if (marker !== undefined) {
            isEventStream = marker;
        }
        else if (schema) {
            if (Array.isArray(schema) && schema[0] === 9) {
                const [, , , , input$, output$] = schema;
                isEventStream = schema[operationEventStreamMarker] = Boolean(NormalizedSchema/* NormalizedSchema */.l1.of(input$).getEventStreamMember() || NormalizedSchema/* NormalizedSchema */.l1.of(output$).getEventStreamMember());
            }
        }
        if (isEventStream) {
            requestOptions = {
                isEventStream,
                ...requestOptions,
            };
        }
        return stack.resolve((request) => requestHandler.handle(request.request, requestOptions), handlerExecutionContext);
    }
}
class ClassBuilder {
    _init = () => { };
    _ep = {};
    _middlewareFn = () => [];
    _commandName = "";
    _clientName = "";
    _additionalContext = {};
    _smithyContext = {};
    _inputFilterSensitiveLog = undefined;
    _outputFilterSensitiveLog = undefined;
    _serializer = null;
    _deserializer = null;
    _operationSchema;
    init(cb) {
        this._init = cb;
    }
    ep(endpointParameterInstructions) {
        this._ep = endpointParameterInstructions;
        return this;
    }
    m(middlewareSupplier) {
        this._middlewareFn = middlewareSupplier;
        return this;
    }
    s(service, operation, smithyContext = {}) {
        this._smithyContext = {
            service,
            operation,
            ...smithyContext,
        };
        return this;
    }
    c(additionalContext = {}) {
        this._additionalContext = additionalContext;
        return this;
    }
    n(clientName, commandName) {
        this._clientName = clientName;
        this._commandName = commandName;
        return this;
    }
    f(inputFilter = (_) => _, outputFilter = (_) => _) {
        this._inputFilterSensitiveLog = inputFilter;
        this._outputFilterSensitiveLog = outputFilter;
        return this;
    }
    ser(serializer) {
        this._serializer = serializer;
        return this;
    }
    de(deserializer) {
        this._deserializer = deserializer;
        return this;
    }
    sc(operation) {
        this._operationSchema = operation;
        this._smithyContext.operationSchema = operation;
        return this;
    }
    build() {
        const closure = this;
        let CommandRef;
        return (CommandRef = class extends Command {
            input;
            static getEndpointParameterInstructions() {
                return closure._ep;
            }
            constructor(...[input]) {
                super();
                this.input = input ?? {};
                closure._init(this);
                this.schema = closure._operationSchema;
            }
            resolveMiddleware(stack, configuration, options) {
                const op = closure._operationSchema;
                const input = op?.[4] ?? op?.input;
                const output = op?.[5] ?? op?.output;
                return this.resolveMiddlewareWithContext(stack, configuration, options, {
                    CommandCtor: CommandRef,
                    middlewareFn: closure._middlewareFn,
                    clientName: closure._clientName,
                    commandName: closure._commandName,
                    inputFilterSensitiveLog: closure._inputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, input) : (_) => _),
                    outputFilterSensitiveLog: closure._outputFilterSensitiveLog ?? (op ? schemaLogFilter.bind(null, output) : (_) => _),
                    smithyContext: closure._smithyContext,
                    additionalContext: closure._additionalContext,
                });
            }
            serialize = closure._serializer;
            deserialize = closure._deserializer;
        });
    }
}


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ askTool)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32047);


/** Commands under way: an exit that nobody could wait for ends them. */
const running = new Set();
/** Runs a short command whose answer is a text. What runs long, or is to be shown as it comes, is the builder's. */
function askTool(tool, argv, { folder, env, interrupted }) {
    const options = {
        env,
        maxBuffer: Number.POSITIVE_INFINITY,
        ...(folder === undefined ? {} : { cwd: folder }),
    };
    const { promise: answer, resolve } = withResolver();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(tool, argv, options, (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        const exitCode = typeof code === 'number' ? code : undefined;
        resolve({ exitCode, stdout, stderr, isMissing: code === 'ENOENT' });
    });
    if (running.size === 0)
        process.once('exit', endAll);
    running.add(child);
    const end = () => endTree(child);
    if (interrupted?.aborted)
        end();
    interrupted?.addEventListener('abort', end);
    child.once('close', () => {
        interrupted?.removeEventListener('abort', end);
        running.delete(child);
        if (running.size === 0)
            process.off('exit', endAll);
    });
    return { pid: child.pid, answer };
}
function endAll() {
    for (const child of running)
        endTree(child);
}
function endTree({ pid }) {
    if (pid !== undefined)
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .killTree */ .TP)(pid);
}
/** `Promise.withResolvers`, which Node 20 lacks. */
function withResolver() {
    let resolve = () => undefined;
    const promise = new Promise((settle) => {
        resolve = settle;
    });
    return { promise, resolve };
}


/***/ }),

/***/ 18452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ findService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31716);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _aws_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77590);



/** The service as DescribeServices shows it. Throws `cluster-not-found` or `service-not-found`. */
async function findService(session, cluster, service) {
    try {
        const answer = await session.ecs.send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeServicesCommand */ .H({ cluster, services: [service] }));
        const found = answer.services?.[0];
        if (found !== undefined && found.status !== 'INACTIVE')
            return found;
    }
    catch (error) {
        if (!(0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isException */ .KT)(error, 'ClusterNotFoundException'))
            throw (0,_aws_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .MT)(error, 'ecs:DescribeServices');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('cluster-not-found', `There is no cluster "${cluster}" in ${await session.region()}.`, {
            remedy: 'Check the options cluster and region, and that the credentials are for the right account.',
            cause: error,
        });
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ShipError */ .f('service-not-found', `Cluster "${cluster}" has no service "${service}" in ${await session.region()}.`, {
        remedy: 'Check the options service, cluster and region; create the service first if it is new.',
    });
}


/***/ }),

/***/ 33419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExec: () => (/* binding */ runExec)
});

// EXTERNAL MODULE: ./.build/adapters/aws/aws-session.js + 4 modules
var aws_session = __webpack_require__(89432);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ListTasksCommand.js
var ListTasksCommand = __webpack_require__(19955);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTasksCommand.js
var DescribeTasksCommand = __webpack_require__(8334);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/DescribeTaskDefinitionCommand.js
var DescribeTaskDefinitionCommand = __webpack_require__(34216);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commandBuilder.js
var commandBuilder = __webpack_require__(60703);
// EXTERNAL MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/schemas/schemas_0.js + 2 modules
var schemas_0 = __webpack_require__(36553);
;// CONCATENATED MODULE: ./.build/node_modules/@aws-sdk/client-ecs/dist-es/commands/ExecuteCommandCommand.js


class ExecuteCommandCommand extends (0,commandBuilder/* command */.G5)(commandBuilder/* _ep0 */.lq, commandBuilder/* _mw0 */.yt, "ExecuteCommand", schemas_0/* ExecuteCommand$ */.j27) {
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/exec/exec-refused.js

/** What the task role needs, so that the agent reaches Systems Manager. Source: ECS developer guide, "ECS Exec". */
const roleActions = 'ssmmessages:CreateControlChannel, ssmmessages:CreateDataChannel, ssmmessages:OpenControlChannel and ssmmessages:OpenDataChannel';
const docs = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html';
function unavailable(message, remedy, cause) {
    return new errors/* ShipError */.f('exec-unavailable', message, { remedy, docs, cause });
}
/** ECS refused to open the session. */
function execRefused({ task, container }, why, cause) {
    return unavailable(`ECS opens no session in ${container} of task ${task.slice(0, 8)}: ${why}`, `Allow the task role ${roleActions}, and give the task a way to Systems Manager (NAT, or the VPC endpoint ssmmessages); then restart the service.`, cause);
}
/** The task was started without ECS Exec: it is decided when a task starts, by what the service says then. */
function notEnabled({ cluster, service }, task, isService) {
    const restart = `ecs-ship restart --service ${service} --cluster ${cluster}`;
    return unavailable(`Task ${task.id.slice(0, 8)} of ${service} was started without ECS Exec (enableExecuteCommand).`, isService
        ? `The service has it by now: ${restart} gives tasks that have it.`
        : `aws ecs update-service --cluster ${cluster} --service ${service} --enable-execute-command, then ${restart}; the task role has to allow ${roleActions}.`);
}
function agentNotRunning(task, container) {
    const { name, agentStatus = 'missing', agentReason } = container;
    const why = agentReason === undefined ? '' : `: ${agentReason}`;
    return unavailable(`The agent of ECS Exec in ${name} of task ${task.id.slice(0, 8)} is ${agentStatus}${why}.`, agentStatus === 'PENDING'
        ? 'It starts with the container: try again in a moment.'
        : `Restart the service. Where that does not help: the container needs /bin/sh and a root file system that can be written to, and the task role ${roleActions}.`);
}
function taskRoleMissing({ taskDefinitionArn }) {
    const revision = taskDefinitionArn.split('/').at(-1) ?? taskDefinitionArn;
    return unavailable(`${revision} has no task role (taskRoleArn), so that the agent of ECS Exec cannot sign in to Systems Manager.`, `Ship with --task-role, a role that allows ${roleActions}.`);
}

// EXTERNAL MODULE: ./.build/adapters/aws/aws-failure.js + 2 modules
var aws_failure = __webpack_require__(77590);
// EXTERNAL MODULE: ./.build/adapters/aws/find-service.js
var find_service = __webpack_require__(18452);
;// CONCATENATED MODULE: ./.build/adapters/aws/ecs-exec.js




/** ECS Exec through the SDK. */
function ecsExecAdapter(session) {
    const { ecs } = session;
    return {
        isEnabled: async (cluster, service) => (await (0,find_service/* findService */.L)(session, cluster, service)).enableExecuteCommand ?? false,
        findTasks: async (cluster, serviceName) => {
            const list = new ListTasksCommand/* ListTasksCommand */.M({ cluster, serviceName, maxResults: 100 });
            const { taskArns = [] } = await (0,aws_failure/* callAws */.IY)('ecs:ListTasks', () => ecs.send(list));
            if (taskArns.length === 0)
                return [];
            const describe = new DescribeTasksCommand/* DescribeTasksCommand */.z({ cluster, tasks: taskArns });
            const { tasks = [] } = await (0,aws_failure/* callAws */.IY)('ecs:DescribeTasks', () => ecs.send(describe));
            return tasks.map(execTask);
        },
        findDefinition: async (arn) => {
            const command = new DescribeTaskDefinitionCommand/* DescribeTaskDefinitionCommand */.Z({ taskDefinition: arn });
            const answer = await (0,aws_failure/* callAws */.IY)('ecs:DescribeTaskDefinition', () => ecs.send(command));
            return (answer.taskDefinition ?? {});
        },
        execute: (command) => execute(ecs, command),
    };
}
async function execute(ecs, command) {
    try {
        const { session = {} } = await ecs.send(new ExecuteCommandCommand({ ...command, interactive: true }));
        const { sessionId: id = '', streamUrl = '', tokenValue: token = '' } = session;
        return { id, streamUrl, token };
    }
    catch (error) {
        const refused = ['TargetNotConnectedException', 'InvalidParameterException'];
        if (refused.some((name) => (0,aws_failure/* isException */.KT)(error, name)))
            throw execRefused(command, error instanceof Error ? error.message : String(error), error);
        throw (0,aws_failure/* awsFailure */.MT)(error, 'ecs:ExecuteCommand');
    }
}
function execTask(task) {
    const { taskArn: arn = '', lastStatus, healthStatus, startedAt, platformVersion } = task;
    return {
        id: arn.split('/').at(-1) ?? '',
        arn,
        clusterArn: task.clusterArn ?? '',
        taskDefinitionArn: task.taskDefinitionArn ?? '',
        ...(lastStatus === undefined ? {} : { lastStatus }),
        ...(healthStatus === undefined ? {} : { healthStatus }),
        ...(startedAt === undefined ? {} : { startedAt: startedAt.getTime() }),
        onFargate: platformVersion !== undefined,
        enabled: task.enableExecuteCommand ?? false,
        containers: (task.containers ?? []).map(execContainer),
    };
}
function execContainer({ name = '', image = '', ...rest }) {
    const { runtimeId, lastStatus, managedAgents = [] } = rest;
    const agent = managedAgents.find((one) => one.name === 'ExecuteCommandAgent');
    return {
        name,
        image,
        ...(runtimeId === undefined ? {} : { runtimeId }),
        ...(lastStatus === undefined ? {} : { lastStatus }),
        ...(agent?.lastStatus === undefined ? {} : { agentStatus: agent.lastStatus }),
        ...(agent?.reason === undefined ? {} : { agentReason: agent.reason }),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/exec/plugin-version.js
/** The last version that takes a session's token as an argument only. Source: the plugin's release notes. */
const lastOpen = [1, 2, 497, 0];
/**
 * Whether the plugin of a version (`1.2.463.0`) would have the token shown in the list of processes. Of a version that is no
 * number, somebody's own build, the best is assumed.
 */
function showsToken(version) {
    const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)/.exec(version.trim())?.slice(1).map(Number);
    if (numbers === undefined)
        return false;
    const place = numbers.findIndex((number, index) => number !== lastOpen[index]);
    return place < 0 || (numbers[place] ?? 0) < (lastOpen[place] ?? 0);
}

// EXTERNAL MODULE: ./.build/adapters/ask-tool.js
var ask_tool = __webpack_require__(8809);
;// CONCATENATED MODULE: ./.build/adapters/session-plugin.js





const session_plugin_plugin = 'session-manager-plugin';
const install = 'Install it from AWS (macOS: brew install --cask session-manager-plugin; Linux: a .deb or .rpm).';
const session_plugin_docs = 'https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-install-plugin.html';
/** Looks for AWS's session-manager-plugin. Throws `session-plugin-missing`, and `session-plugin-outdated` for one that shows tokens. */
async function requireSessionPlugin(env, interrupted) {
    const { exitCode, stdout, stderr, isMissing } = await (0,ask_tool/* askTool */.C)(session_plugin_plugin, ['--version'], { env, interrupted })
        .answer;
    if (exitCode !== 0) {
        const message = isMissing
            ? 'The session-manager-plugin is not installed, which carries a session of ECS Exec.'
            : `The session-manager-plugin does not work: ${(stderr || stdout).trim() || 'it was ended'}`;
        throw new errors/* ShipError */.f('session-plugin-missing', message, { remedy: install, docs: session_plugin_docs });
    }
    const version = stdout.trim();
    if (!showsToken(version))
        return;
    const message = `The session-manager-plugin ${version} takes a session's token as an argument only, which every user of this machine can read.`;
    throw new errors/* ShipError */.f('session-plugin-outdated', message, {
        remedy: `Replace it by a newer one. ${install}`,
        docs: session_plugin_docs,
    });
}
/**
 * Gives the terminal to the plugin until it ends; gives its exit code. A Ctrl-C reaches it by the terminal, and what else
 * would end us is passed on.
 */
function runSessionPlugin({ argv, env: added }, env, signals) {
    const child = (0,external_node_child_process_.spawn)(session_plugin_plugin, argv, { stdio: 'inherit', env: { ...env, ...added } });
    const stay = () => undefined;
    const pass = (signal) => void child.kill(signal);
    signals.on('SIGINT', stay);
    signals.on('SIGTERM', pass);
    return new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (code, signal) => resolve(code ?? 128 + (external_node_os_.constants.signals[signal ?? 'SIGTERM'] ?? 15)));
    }).finally(() => {
        signals.off('SIGINT', stay);
        signals.off('SIGTERM', pass);
    });
}

// EXTERNAL MODULE: ./.build/config/did-you-mean.js
var did_you_mean = __webpack_require__(38738);
// EXTERNAL MODULE: ./.build/plan/definition/repository-of.js
var repository_of = __webpack_require__(64322);
;// CONCATENATED MODULE: ./.build/exec/choose-container.js



/** The container that is named, else the only one, else the one whose image is of the repository. Throws `option-invalid`. */
function chooseContainer({ containers }, repository, wanted) {
    const names = containers.map(({ name }) => name);
    if (wanted !== undefined) {
        const named = containers.find(({ name }) => name === wanted);
        if (named !== undefined)
            return named;
        throw new errors/* ShipError */.f('option-invalid', `--container: there is no "${wanted}"${(0,did_you_mean/* didYouMean */.a)(wanted, names)}`, {
            remedy: `The task has ${names.join(', ')}.`,
        });
    }
    const ours = containers.filter(({ image }) => (0,repository_of/* repositoryOf */._)(image).endsWith(`/${repository}`));
    const [only, another] = ours.length > 0 ? ours : containers;
    if (only !== undefined && another === undefined)
        return only;
    throw new errors/* ShipError */.f('option-invalid', `--container: the task has several: ${names.join(', ')}`, {
        remedy: 'Name one of them with --container.',
    });
}

;// CONCATENATED MODULE: ./.build/exec/choose-task.js

/** The newest healthy task, or the one whose id begins so; tasks that can be entered come first. Throws `exec-unavailable`. */
function chooseTask(tasks, service, id) {
    const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
    const wanted = running.filter((task) => id === undefined || task.id.startsWith(id));
    const [best] = [...wanted].sort((a, b) => rank(b) - rank(a) || (b.startedAt ?? 0) - (a.startedAt ?? 0));
    if (best !== undefined)
        return best;
    const ids = running.map((task) => task.id.slice(0, 12)).join(', ');
    if (id !== undefined && running.length > 0)
        throw new errors/* ShipError */.f('exec-unavailable', `No task of ${service} that runs has an id that begins with "${id}".`, {
            remedy: `Take one of ${ids}, or leave --task out.`,
        });
    throw new errors/* ShipError */.f('exec-unavailable', `No task of ${service} runs.`, {
        remedy: `See why with ecs-ship status --service ${service}, and read the last words with ecs-ship logs --previous.`,
    });
}
function rank({ enabled, containers, healthStatus }) {
    const hasAgent = containers.some(({ agentStatus }) => agentStatus === 'RUNNING');
    const health = healthStatus === 'UNHEALTHY' ? 0 : healthStatus === 'HEALTHY' ? 2 : 1;
    return (enabled && hasAgent ? 10 : 0) + health;
}

;// CONCATENATED MODULE: ./.build/exec/open-session.js



/** Looks whether a container can be entered, and asks ECS for a session in it. Throws ShipError. */
async function openExecSession(wish, port, tell) {
    const { cluster, service, repository, command } = wish;
    const isEnabled = await port.isEnabled(cluster, service);
    const task = chooseTask(await port.findTasks(cluster, service), service, wish.task);
    const container = chooseContainer(task, repository, wish.container);
    if (!task.enabled)
        throw notEnabled(wish, task, isEnabled);
    if (container.agentStatus !== 'RUNNING')
        throw agentNotRunning(task, container);
    if (task.onFargate) {
        const { taskRoleArn } = await port.findDefinition(task.taskDefinitionArn);
        if (taskRoleArn === undefined)
            throw taskRoleMissing(task);
    }
    tell(task, container);
    const session = await port.execute({ cluster, task: task.id, container: container.name, command });
    return { task, container, session };
}

;// CONCATENATED MODULE: ./.build/exec/plugin-start.js
/** The variable in which the plugin takes the session, so that no list of processes shows its token. */
const sessionVariable = 'AWS_SSM_START_SESSION_RESPONSE';
/**
 * How the session-manager-plugin is called: session, region, operation, profile, parameters, endpoint. Source: the
 * plugin's own validation of its arguments, and the calls of AWS's CLI.
 */
function pluginStart(session, target, { region, profile, endpoint }) {
    const answer = JSON.stringify({
        SessionId: session.id,
        StreamUrl: session.streamUrl,
        TokenValue: session.token,
    });
    const rest = [region, 'StartSession', profile, JSON.stringify({ Target: target }), endpoint];
    return { argv: [sessionVariable, ...rest], env: { [sessionVariable]: answer } };
}
/** `ecs:CLUSTER_TASK_RUNTIME` */
function sessionTarget({ clusterArn, id }, { runtimeId = '' }) {
    return `ecs:${clusterArn.split('/').at(-1)}_${id}_${runtimeId}`;
}

;// CONCATENATED MODULE: ./.build/exec/systems-manager-endpoint.js
/** Where Systems Manager is: what the standard variables say, else its address in the region's partition. */
function systemsManagerEndpoint(region, env) {
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return env.AWS_ENDPOINT_URL_SSM || env.AWS_ENDPOINT_URL || `https://ssm.${region}.${domain}`;
}

;// CONCATENATED MODULE: ./.build/commands/exec.js






/** Opens a session in a container and lets the session-manager-plugin carry it; gives the plugin's exit code. Throws ShipError. */
async function runExec(request) {
    const { config, environment, interrupted, webIdentityToken } = request;
    await requireSessionPlugin(environment, interrupted);
    const session = (0,aws_session/* openSession */.f)({ aws: config.aws, webIdentityToken, interrupted });
    try {
        const { cluster, service } = config.target;
        const repository = config.image.repository ?? service;
        const wish = { cluster, service, repository, ...request.wish };
        const opened = await openExecSession(wish, ecsExecAdapter(session), request.tell);
        const region = await session.region();
        const start = pluginStart(opened.session, sessionTarget(opened.task, opened.container), {
            region,
            profile: environment.AWS_PROFILE ?? '',
            endpoint: systemsManagerEndpoint(region, environment),
        });
        request.onHandedOver();
        return await runSessionPlugin(start, environment, request.signals);
    }
    finally {
        session.close();
    }
}


/***/ }),

/***/ 64322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf)
/* harmony export */ });
/** `host/name` of a reference: without digest and tag (a colon before the last slash is the host's port). */
function repositoryOf(reference) {
    const untagged = reference.split('@')[0] ?? '';
    return untagged.replace(/:[^:/]*$/, '');
}


/***/ })

};
