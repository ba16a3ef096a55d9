#include "app/lmi/HelpTexts.h"

// The texts are written by hand and ready to print: nothing has to be put together for them, and
// each can say what its reader wants to know first.

#define LMI_COMMON_OPTIONS                                                                         \
    "\nOptions that every command takes, before or behind it:\n"                                   \
    "  -e, --environment ENV       the environment; without it the main file's\n"                  \
    "                              default_environment\n"                                          \
    "  -C, --config-override KEY=VALUE\n"                                                          \
    "                              a setting for this call only; not for secrets, as others\n"     \
    "                              can read the arguments of a running program\n"                  \
    "      --output text|json      how data is printed, and errors on standard error\n"            \
    "      --strict                refuse configuration files that hold secrets and that others\n" \
    "                              can read, instead of warning, in commands that need one\n"      \
    "                              environment's secrets\n"                                        \
    "  -v, -vv                     say on standard error what is done (information, debugging)\n"  \
    "      --no-file-log           do not write to the log file\n"                                 \
    "  -h, --help                  this text\n"

namespace lmi {

std::string_view versionText()
{
    return "lmi " LMI_VERSION "\n";
}

std::string_view helpOfProgram()
{
    return "Stay logged in to many environments.\n"
           "\n"
           "Usage: lmi [OPTIONS] COMMAND\n"
           "\n"
           "Commands:\n"
           "  auth login                  acquire a token, with the browser where a person is "
           "needed\n"
           "  auth logout                 forget the tokens\n"
           "  auth status                 show who is logged in and for how long\n"
           "  auth token                  print a usable access token\n"
           "  auth refresh                replace the token by a new one\n"
           "  config show                 show the settings and where each comes from\n"
           "  config list                 list the environments\n"
           "  keychain store              move secrets, or the refresh token, into the system's\n"
           "                              keychain\n"
           "  keychain restore            move them back into the environment's file\n"
           "  request [METHOD] URL        send a request with the token\n"
           "  doctor                      look for what keeps a login from working\n"
           "\n"
           "\"lmi COMMAND --help\" says more about each.\n" LMI_COMMON_OPTIONS
           "      --version               the version\n"
           "\n"
           "Data goes to standard output, everything else to standard error.\n"
           "\n"
           "Exit codes:\n"
           "    0  done\n"
           "    1  failed; of \"request\" also an answer that is neither 2xx nor 3xx\n"
           "    2  wrong usage or configuration\n"
           "    3  a person must log in; the message names the command\n"
           "    4  refused by the provider, or a scope is missing (403)\n"
           "    5  the network or the provider cannot be reached\n"
           "    6  a cache file or another file cannot be used\n"
           "    7  the request was still unauthorized after the retry with a new token\n"
           "    8  nobody finished the login in the browser in time\n"
           "    9  the provider does not accept the client (invalid_client)\n"
           "   10  the client may not use this grant (unauthorized_client)\n"
           "   11  the provider does not accept the password or code (invalid_grant)\n"
           "   12  the provider does not have this grant (unsupported_grant_type)\n"
           "   13  the provider does not give these scopes (invalid_scope)\n"
           "   14  the provider wants to ask somebody though prompt=none is set\n"
           "   15  the system's keychain does not give or take a secret\n"
           "  130  interrupted\n"
           "\n"
           "Files:\n"
           "  ~/.config/lmi/.env          settings for all environments, [ENV] sections\n"
           "  ~/.config/lmi/env/ENV.env   settings of one environment\n"
           "  ~/.cache/lmi/tokens/        the tokens\n"
           "LMI_CONFIG_DIR and LMI_CACHE_DIR name other folders than ~/.config/lmi and\n"
           "~/.cache/lmi.\n";
}

std::string_view helpOfGroup(std::string_view group)
{
    if (group == "auth") {
        return "Log in, log out, and use tokens.\n"
               "\n"
               "Usage: lmi auth COMMAND [OPTIONS]\n"
               "\n"
               "Commands:\n"
               "  login                       acquire a token, with the browser where a person is "
               "needed\n"
               "  logout                      forget the tokens\n"
               "  status                      show who is logged in and for how long\n"
               "  token                       print a usable access token\n"
               "  refresh                     replace the token by a new one\n" LMI_COMMON_OPTIONS;
    }
    if (group == "keychain") {
        return "Keep the secrets of environments in the system's keychain.\n"
               "\n"
               "Usage: lmi keychain COMMAND [OPTIONS]\n"
               "\n"
               "Commands:\n"
               "  store                       move secrets into the keychain\n"
               "  restore                     move them back into the environment's "
               "file\n" LMI_COMMON_OPTIONS;
    }
    return "Show the configuration.\n"
           "\n"
           "Usage: lmi config COMMAND [OPTIONS]\n"
           "\n"
           "Commands:\n"
           "  show                        show the settings and where each comes from\n"
           "  list                        list the environments\n" LMI_COMMON_OPTIONS;
}

std::string_view helpOf(Command command)
{
    switch (command) {
    case Command::AuthLogin:
        return "Acquire a token the way the environment says: in the browser with\n"
               "authorization_code_pkce, without asking anybody with client_credentials and "
               "password.\n"
               "\n"
               "Usage: lmi auth login [OPTIONS]\n"
               "\n"
               "Options:\n"
               "      --force                 log in even if the present token is usable\n"
               "      --no-browser            only print the address, for another browser; in a\n"
               "                              terminal, the address at which a browser on another\n"
               "                              computer ended can be pasted\n"
               "      --timeout SECONDS       how long to wait for the login in the browser "
               "(300)\n" LMI_COMMON_OPTIONS;
    case Command::AuthLogout:
        return "Forget the tokens of the environment. It is no error if nobody is logged in.\n"
               "\n"
               "Usage: lmi auth logout [OPTIONS]\n" LMI_COMMON_OPTIONS;
    case Command::AuthStatus:
        return "Show who is logged in and for how long: one environment with -e, all without. It\n"
               "asks nobody and changes nothing.\n"
               "\n"
               "Usage: lmi auth status [OPTIONS]\n"
               "\n"
               "States: valid, expiring (soon), expired, logged out, invalid (the configuration "
               "or the\n"
               "token file cannot be used; the reason is given).\n"
               "\n"
               "The exit code is 0 whatever the state is, except 2 where the configuration of the\n"
               "environment named with -e cannot be used.\n" LMI_COMMON_OPTIONS;
    case Command::AuthToken:
        return "Print an access token that can be used now, and nothing else. It is refreshed or\n"
               "acquired anew where that needs nobody; a browser is never opened. With --output "
               "json it\n"
               "is an object with access_token, token_type, expires_at (Unix time) and "
               "environment.\n"
               "\n"
               "Usage: lmi auth token [OPTIONS]\n"
               "\n"
               "Options:\n"
               "      --min-valid SECONDS     how long the token must stay valid at least\n"
               "      --wait [SECONDS]        where a person must log in and the window is "
               "running, "
               "wait\n"
               "                              for that (300) instead of ending at "
               "once\n" LMI_COMMON_OPTIONS;
    case Command::AuthRefresh:
        return "Replace the token by a new one, however long the present one is valid. A browser "
               "is\n"
               "never opened.\n"
               "\n"
               "Usage: lmi auth refresh [OPTIONS]\n" LMI_COMMON_OPTIONS;
    case Command::ConfigShow:
        return "Show every value that is set for the environment and where it comes from;\n"
               "secrets are shown as ***.\n"
               "\n"
               "Usage: lmi config show [OPTIONS]\n"
               "\n"
               "Options:\n"
               "      --explain               also show the provider's addresses, which of them\n"
               "                              count, and where each comes from; asks the issuer\n"
               "\n"
               "The exit code is 2 where the settings cannot be used; they are shown all the "
               "same.\n" LMI_COMMON_OPTIONS;
    case Command::ConfigList:
        return "List the environments, one name a line.\n"
               "\n"
               "Usage: lmi config list [OPTIONS]\n" LMI_COMMON_OPTIONS;
    case Command::Doctor:
        return "Look at everything that a login needs: the configuration, the folder and the file "
               "of\n"
               "the token, browser and redirect address, the way to the provider, the clocks, what "
               "the\n"
               "provider says about itself, and its keys. No setting is changed, no secret is "
               "sent.\n"
               "\n"
               "Usage: lmi doctor [OPTIONS]\n"
               "\n"
               "The exit code is 0 where all is well or merely worth a warning, else that of the\n"
               "first thing that is not.\n" LMI_COMMON_OPTIONS;
    case Command::KeychainStore:
        return "Move OAUTH_CLIENT_SECRET and OAUTH_PASSWORD from the environment's own file or "
               "section\n"
               "into the system's keychain. In the file they are \"keychain:\" then, which every\n"
               "command of lmi understands; KEY=keychain:NAME stands for an entry of another "
               "name.\n"
               "\n"
               "Usage: lmi keychain store [OPTIONS]\n"
               "\n"
               "Options:\n"
               "      --stdin KEY             store what standard input has for KEY instead, or "
               "what\n"
               "                              is typed at the terminal, where it is not shown; it "
               "takes\n"
               "                              the place of the secret there was\n"
               "      --refresh-token         keep the environment's refresh token there from now "
               "on,\n"
               "                              which stands in its token file otherwise, and move "
               "none\n"
               "                              of the others\n" LMI_COMMON_OPTIONS;
    case Command::KeychainRestore:
        return "Move what the environment's own file or section has in the system's keychain back "
               "into\n"
               "the file.\n"
               "\n"
               "Usage: lmi keychain restore [OPTIONS]\n"
               "\n"
               "Options:\n"
               "      --refresh-token         keep the environment's refresh token in its token "
               "file\n"
               "                              from now on, and move none of the "
               "others\n" LMI_COMMON_OPTIONS;
    case Command::Request:
        break;
    }
    return "Send a request with the environment's token in its Authorization header, and print "
           "the\n"
           "body of the answer. After a 401 it is sent once more with a new token.\n"
           "\n"
           "Usage: lmi request [METHOD] URL [OPTIONS]\n"
           "\n"
           "  METHOD                      GET, or POST where there is a body\n"
           "  URL                         an https address, or http on this computer. One that\n"
           "                              starts with / is put behind OAUTH_SERVICE_URL; with "
           "that\n"
           "                              set, the token goes to no other server\n"
           "\n"
           "Options:\n"
           "  -H, --header 'NAME: VALUE'  a header; may be repeated\n"
           "  -d, --data DATA             the body\n"
           "      --file PATH             the body from a file; - is standard input\n"
           "  -i, --include               print the status and the headers before the body\n"
           "\n"
           "A body without a Content-Type header is sent as application/json if it starts with { "
           "or [,\n"
           "else as application/octet-stream.\n"
           "\n"
           "The exit code is 0 for an answer 2xx or 3xx, 7 for 401, 4 for 403 where the token "
           "lacks\n"
           "a scope, else 1; the body is printed in any case.\n" LMI_COMMON_OPTIONS;
}

} // namespace lmi
