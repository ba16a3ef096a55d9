// What the provider is told on its command line or, where a flag is absent, by the environment.
import { parseArgs } from 'node:util';

const environment = {
  port: 'LMI_PROVIDER_PORT',
  'access-ttl': 'LMI_PROVIDER_ACCESS_TTL',
  'refresh-ttl': 'LMI_PROVIDER_REFRESH_TTL',
  'token-delay': 'LMI_PROVIDER_TOKEN_DELAY',
  rotate: 'LMI_PROVIDER_ROTATE',
  'require-pkce': 'LMI_PROVIDER_REQUIRE_PKCE',
};

const defaults = {
  port: '0',
  'access-ttl': '3600',
  'refresh-ttl': '86400',
  'token-delay': '0',
  rotate: 'on',
  'require-pkce': 'off',
};

const isSwitch = (name) => name === 'rotate' || name === 'require-pkce';

// A switch may stand alone (--require-pkce) or carry its state (--rotate=off).
function spellOutSwitches(args) {
  return args.map((arg) => (isSwitch(arg.slice(2)) ? `${arg}=on` : arg));
}

function toNumber(name, text) {
  if (!/^\d+$/.test(text)) throw new Error(`--${name} takes a whole number, not "${text}"`);
  return Number(text);
}

function toSwitch(name, text) {
  if (text !== 'on' && text !== 'off') throw new Error(`--${name} is on or off, not "${text}"`);
  return text === 'on';
}

/** Times to live in seconds, the token endpoint's delay in milliseconds. */
export function readSettings(args, env) {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' }]));
  options['exit-with-stdin'] = { type: 'boolean' };
  const { values } = parseArgs({ args: spellOutSwitches(args), options });
  const read = (name) => {
    const text = values[name] ?? env[environment[name]] ?? defaults[name];
    return isSwitch(name) ? toSwitch(name, text) : toNumber(name, text);
  };
  return {
    port: read('port'),
    accessTtl: read('access-ttl'),
    refreshTtl: read('refresh-ttl'),
    tokenDelay: read('token-delay'),
    rotate: read('rotate'),
    requirePkce: read('require-pkce'),
    exitWithStdin: values['exit-with-stdin'] === true,
  };
}
