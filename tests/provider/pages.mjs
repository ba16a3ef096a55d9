// The pages a person sees between an application's request and its answer: login and consent.
import { passwordMatches } from './accounts.mjs';
import { readBody } from './body.mjs';

const path = /^\/interaction\/[\w-]+(\/login|\/consent|\/abort)?$/;

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text) => String(text).replace(/[&<>"']/g, (character) => escapes[character]);

function page(title, content) {
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><h1>${title}</h1>${content}</body></html>`;
}

const abortLink = (base) => `<p><a id="abort" href="${base}/abort">Cancel</a></p>`;

function loginPage(base, client, complaint = '') {
  return page('Log in', `<p>${escape(client)} asks you to log in.</p><p class="error">${complaint}</p>
<form method="post" action="${base}/login">
  <label>Name <input type="text" name="login" required></label>
  <label>Password <input type="password" name="password" required></label>
  <button type="submit">Log in</button>
</form>${abortLink(base)}`);
}

function consentPage(base, client, scope) {
  return page('Allow access', `<p>${escape(client)} asks for: ${escape(scope)}.</p>
<form method="post" action="${base}/consent">
  <input type="hidden" name="agreed" value="yes">
  <button type="submit">Allow</button>
</form>${abortLink(base)}`);
}

function show(ctx, status, html) {
  ctx.status = status;
  ctx.type = 'html';
  ctx.body = html;
}

function render(ctx, base, interaction) {
  const { client_id: client, scope } = interaction.params;
  const isLogin = interaction.prompt.name === 'login';
  show(ctx, 200, isLogin ? loginPage(base, client) : consentPage(base, client, scope));
}

async function consent(provider, interaction) {
  const grant = (interaction.grantId && await provider.Grant.find(interaction.grantId))
    || new provider.Grant({
      accountId: interaction.session.accountId,
      clientId: interaction.params.client_id,
    });
  grant.addOIDCScope(interaction.params.scope ?? '');
  return { consent: { grantId: await grant.save() } };
}

async function finish(provider, ctx, result) {
  // The provider writes this answer itself, past koa.
  ctx.respond = false;
  await provider.interactionFinished(ctx.req, ctx.res, result, {
    mergeWithLastSubmission: !('error' in result),
  });
}

async function submitLogin(provider, ctx, base, interaction) {
  const form = new URLSearchParams(await readBody(ctx.req));
  const login = form.get('login');
  if (!passwordMatches(login, form.get('password'))) {
    show(ctx, 401, loginPage(base, interaction.params.client_id, 'Name or password is wrong.'));
    return;
  }
  await finish(provider, ctx, { login: { accountId: login } });
}

async function act(provider, ctx, action, base) {
  const interaction = await provider.interactionDetails(ctx.req, ctx.res);
  const step = `${ctx.method} ${action ?? ''}`;
  if (step === 'GET ') render(ctx, base, interaction);
  else if (step === 'POST /login') await submitLogin(provider, ctx, base, interaction);
  else if (step === 'POST /consent') await finish(provider, ctx, await consent(provider, interaction));
  else if (step === 'GET /abort') await finish(provider, ctx, { error: 'access_denied' });
  else ctx.status = 405;
}

/** Koa middleware with the pages; needs the cookies that the provider gave the visitor. */
export function interactionPages(provider) {
  return async (ctx, next) => {
    const match = path.exec(ctx.path);
    if (!match) return next();
    const action = match[1];
    return act(provider, ctx, action, ctx.path.slice(0, ctx.path.length - (action ?? '').length));
  };
}
