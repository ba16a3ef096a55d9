#!/usr/bin/env node
// A person at a browser, scripted: opens the address it is given, fills in the pages it meets and
// ends where the application's loopback address sends it. Named as BROWSER it takes the browser's
// place. What it does is up to LMI_USER_MODE:
//   login  logs in and agrees (the default)
//   deny   cancels at the first page
//   leave  looks at the first page and goes away
//   elsewhere  logs in from a machine that the application cannot be reached from
//   stray  troubles the application's loopback port with foreign requests, then logs in
// LMI_USER and LMI_PASSWORD say who it is; LMI_USER_REPORT names a file for the report in JSON.
import { renameSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';

const maximumSteps = 30;
const requestTimeout = 20_000;

class CookieJar {
  #cookies = [];

  // Ports share cookies, as they do in browsers (RFC 6265, section 8.5).
  keep(url, headers) {
    for (const header of headers ?? []) this.#keepOne(url, header);
  }

  headerFor(url) {
    return this.#cookies
      .filter(({ host, path }) => host === url.hostname && url.pathname.startsWith(path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  #keepOne(url, header) {
    const [pair, ...attributes] = header.split(';').map((part) => part.trim());
    const at = pair.indexOf('=');
    const cookie = { host: url.hostname, path: '/', name: pair.slice(0, at), value: pair.slice(at + 1) };
    let expires = Infinity;
    for (const attribute of attributes) {
      const [key, value] = attribute.split('=', 2);
      if (key.toLowerCase() === 'path') cookie.path = value;
      if (key.toLowerCase() === 'expires') expires = Date.parse(value);
    }
    const same = (other) => ['host', 'path', 'name'].every((key) => other[key] === cookie[key]);
    this.#cookies = this.#cookies.filter((other) => !same(other));
    if (expires > Date.now()) this.#cookies.push(cookie);
  }
}

/** What the person sees at each request, and the report about it. */
class Browser {
  #jar = new CookieJar();

  #steps = [];

  page = { url: null, status: 0, body: '' };

  /** An address that stays out of reach: what leads there ends there. */
  unreachable;

  async get(url) {
    await this.#go('GET', new URL(url));
  }

  async submit(form) {
    await this.#go(form.method, new URL(form.action, this.page.url), form.fields);
  }

  /** One request beside the page that is open; nobody listening is an answer too. */
  async stray(url) {
    try {
      const { status } = await this.#send('GET', new URL(url));
      return status;
    } catch {
      return 0;
    }
  }

  report() {
    const { status, body, url } = this.page;
    const [, title] = /<title>([^<]*)<\/title>/i.exec(body) ?? [null, ''];
    return { steps: this.#steps, final: { ...(this.unreachable && { url }), status, title: unescape(title).trim(), body } };
  }

  async #go(method, url, fields) {
    let answer = await this.#send(method, url, fields);
    while (answer.location) {
      const next = new URL(answer.location, answer.url);
      answer = next.origin === this.unreachable
        ? { url: next, status: 0, body: '' }
        : await this.#send('GET', next);
    }
    this.page = answer;
  }

  async #send(method, url, fields) {
    if (this.#steps.length >= maximumSteps) throw new Error('the pages lead nowhere');
    const step = { method, url: `${url.origin}${url.pathname}`, status: 0 };
    this.#steps.push(step);
    const answer = await exchange(method, url, this.#jar.headerFor(url), fields);
    step.status = answer.status;
    this.#jar.keep(url, answer.cookies);
    return answer;
  }
}

function headersOf(cookie, body) {
  return {
    Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
    'Accept-Language': 'en',
    'User-Agent': 'Mozilla/5.0 (scripted)',
    'Sec-Fetch-Dest': 'document',
    'Sec-Fetch-Mode': 'navigate',
    'Upgrade-Insecure-Requests': '1',
    ...(cookie && { Cookie: cookie }),
    ...(body !== undefined && {
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
    }),
  };
}

// A browser knows "localhost" by itself and tries both its addresses, whatever the machine's hosts
// file says.
function lookUp(name, _options, callback) {
  if (name !== 'localhost') callback(new Error(`${name} is no address of this machine`));
  else callback(null, [{ address: '::1', family: 6 }, { address: '127.0.0.1', family: 4 }]);
}

function exchange(method, url, cookie, fields) {
  const body = fields && new URLSearchParams(fields).toString();
  return new Promise((resolve, reject) => {
    const options = {
      method, headers: headersOf(cookie, body), agent: false, lookup: lookUp, autoSelectFamily: true,
    };
    const outgoing = request(url, options, (incoming) => {
      read(incoming).then((text) => resolve(answerOf(url, incoming, text)), reject);
    });
    outgoing.setTimeout(requestTimeout, () => outgoing.destroy(new Error(`${url.origin} does not answer`)));
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

function answerOf(url, { statusCode: status, headers }, body) {
  const location = status >= 300 && status < 400 ? headers.location : undefined;
  return { url, status, body, location, cookies: headers['set-cookie'] };
}

async function read(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescape(text) {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name) => entities[name]);
}

function attributesOf(tag) {
  const pairs = [...tag.matchAll(/([\w-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name, value]) => [name, unescape(value)]));
}

function findForm(html) {
  const [, open, content] = /<form\b([^>]*)>([\s\S]*?)<\/form>/i.exec(html) ?? [];
  if (open === undefined) return undefined;
  const { action, method = 'get' } = attributesOf(open);
  const inputs = [...content.matchAll(/<input\b([^>]*)>/gi)].map(([, tag]) => attributesOf(tag));
  return { action, method: method.toUpperCase(), inputs };
}

function valueFor(input, person) {
  if (input.type === 'password') return person.password;
  return input.name === 'login' ? person.name : input.value ?? '';
}

function fillIn(form, person) {
  const fields = form.inputs.map((input) => [input.name, valueFor(input, person)]);
  return { ...form, fields };
}

function expectForm(browser) {
  const { status, body, url } = browser.page;
  const form = findForm(body);
  if (status !== 200 || !form) throw new Error(`no form to fill in at ${url.origin}${url.pathname} (status ${status})`);
  return form;
}

async function logIn(browser, address, person) {
  const provider = new URL(address).origin;
  await browser.get(address);
  while (browser.page.url.origin === provider) {
    await browser.submit(fillIn(expectForm(browser), person));
  }
  if (browser.page.status >= 400) throw new Error(`the application answers with status ${browser.page.status}`);
}

async function elsewhere(browser, address, person) {
  browser.unreachable = new URL(new URL(address).searchParams.get('redirect_uri')).origin;
  await logIn(browser, address, person);
}

async function deny(browser, address) {
  const provider = new URL(address).origin;
  await browser.get(address);
  expectForm(browser);
  const [, link] = /<a\b[^>]*\bid="abort"[^>]*\bhref="([^"]*)"/i.exec(browser.page.body) ?? [];
  if (!link) throw new Error('the page has no way to cancel');
  await browser.get(new URL(unescape(link), browser.page.url));
  if (browser.page.url.origin === provider) throw new Error('cancelling leads back to the provider');
}

async function leave(browser, address) {
  await browser.get(address);
  expectForm(browser);
}

async function stray(browser, address, person) {
  const callback = new URL(address).searchParams.get('redirect_uri');
  const foreign = ['/favicon.ico', callback, `${callback}?error=access_denied`, `${callback}?code=x&state=wrong`];
  for (const target of foreign) await browser.stray(new URL(target, callback));
  await logIn(browser, address, person);
}

const modes = { login: logIn, deny, elsewhere, leave, stray };

// Whoever waits for the report must never see half of it.
function writeReport(browser, path) {
  if (!path) return;
  writeFileSync(`${path}.part`, `${JSON.stringify(browser.report(), null, 2)}\n`);
  renameSync(`${path}.part`, path);
}

async function main([address], env) {
  const act = modes[env.LMI_USER_MODE ?? 'login'];
  if (!address || !act) throw new Error('usage: user.mjs ADDRESS, with LMI_USER_MODE login, deny, elsewhere, leave or stray');
  const person = { name: env.LMI_USER ?? 'alice', password: env.LMI_PASSWORD ?? 'alice-password' };
  const browser = new Browser();
  try {
    await act(browser, address, person);
  } finally {
    writeReport(browser, env.LMI_USER_REPORT);
  }
}

main(process.argv.slice(2), process.env).catch((error) => {
  process.stderr.write(`${error.message || error.code}\n`);
  process.exitCode = 1;
});
