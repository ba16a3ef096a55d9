// What a test may see of the provider and do to it: which requests came, never with a token or a
// code in them, and the switches that end the life of tokens.

const root = '/_control';

const counted = ['discovery', 'authorization', 'token', 'userinfo', 'revocation', 'api',
  'authorization_code', 'refresh_token', 'client_credentials', 'password'];

function endpointOf(ctx) {
  if (ctx.oidc?.route) return ctx.oidc.route;
  const [, first] = ctx.path.split('/');
  return ['api', 'interaction'].includes(first) ? first : 'other';
}

function clientAuthentication(ctx) {
  if (ctx.get('authorization')) return 'basic';
  return ctx.oidc.body?.client_secret ? 'post' : 'none';
}

function tokenDetails(ctx) {
  return {
    grant_type: ctx.oidc.params?.grant_type ?? ctx.oidc.body?.grant_type,
    client_id: ctx.oidc.client?.clientId ?? ctx.oidc.body?.client_id,
    client_auth: clientAuthentication(ctx),
  };
}

function authorizationDetails(ctx) {
  const { params } = ctx.oidc;
  return {
    client_id: params?.client_id,
    redirect_uri: params?.redirect_uri,
    scope: params?.scope,
    code_challenge_method: params?.code_challenge_method,
  };
}

function detailsOf(endpoint, ctx) {
  if (endpoint === 'token') return tokenDetails(ctx);
  if (endpoint === 'authorization') return authorizationDetails(ctx);
  return {};
}

export class Control {
  #log = [];

  #reuseDetected = 0;

  #store;

  #errors = new WeakMap();

  constructor(store) {
    this.#store = store;
  }

  /** Follows what the provider itself says about failed requests. */
  watch(provider) {
    for (const event of ['grant.error', 'authorization.error', 'revocation.error', 'userinfo.error', 'server_error']) {
      provider.on(event, (ctx, error) => this.#failed(ctx, error));
    }
  }

  /** Koa middleware: writes the log, answers below /_control/. */
  middleware = async (ctx, next) => {
    if (ctx.path.startsWith(`${root}/`)) {
      this.#answer(ctx);
      return;
    }
    await next();
    this.#record(ctx);
  };

  #failed(ctx, error) {
    this.#errors.set(ctx, error.error ?? 'server_error');
    // The provider tells clients no more than invalid_grant; the detail is for its operator.
    if (error.error_detail === 'refresh token already used') this.#reuseDetected += 1;
    process.stderr.write(`${ctx.method} ${ctx.path}: ${error.error ?? error.stack} (${error.error_detail ?? error.error_description ?? ''})\n`);
  }

  #record(ctx) {
    const endpoint = endpointOf(ctx);
    this.#log.push({
      endpoint,
      method: ctx.method,
      path: endpoint === 'api' ? ctx.path : undefined,
      grant_type: null,
      client_id: null,
      ...detailsOf(endpoint, ctx),
      status: ctx.respond === false ? ctx.res.statusCode : ctx.status,
      error: this.#errors.get(ctx) ?? null,
    });
  }

  #counts() {
    const counts = Object.fromEntries(counted.map((name) => [name, 0]));
    for (const { endpoint, grant_type: grantType } of this.#log) {
      if (endpoint in counts) counts[endpoint] += 1;
      if (grantType in counts) counts[grantType] += 1;
    }
    return { ...counts, reuse_detected: this.#reuseDetected };
  }

  #clear() {
    this.#log = [];
    this.#reuseDetected = 0;
  }

  #answer(ctx) {
    const done = (action) => () => {
      action();
      return {};
    };
    const answers = {
      'GET /log': () => this.#log,
      'DELETE /log': done(() => this.#clear()),
      'GET /counts': () => this.#counts(),
      'POST /expire-access': done(() => this.#store.expireAccess()),
      'POST /revoke-grants': done(() => this.#store.revokeGrants()),
    };
    const answer = answers[`${ctx.method} ${ctx.path.slice(root.length)}`];
    if (!answer) {
      ctx.status = 404;
      return;
    }
    ctx.body = answer();
  }
}
