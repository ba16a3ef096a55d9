#include "core/base/Error.h"

#include <array>

// The sentences of all errors: one catalogue for the console and the window, so that the two never
// tell different stories. Arguments may be words of their own, such as a system's reason or what is
// wrong with a file. The console prints them as they are, the window translates them (lupdate
// knows LMI_SENTENCE).
#define LMI_SENTENCE(text) text

namespace lmi {
namespace {

struct Entry {
    ErrorCode code;
    ErrorKind kind;
    std::string_view name;
    std::string_view sentence;
};

constexpr std::array catalogue{
    Entry{ErrorCode::UsageInvalid, ErrorKind::Usage, "usage",
          LMI_SENTENCE("%1 See \"lmi --help\".")},
    Entry{ErrorCode::HomeUnknown, ErrorKind::Usage, "home_unknown",
          LMI_SENTENCE(
              "The home folder is not known; set HOME, or LMI_CONFIG_DIR and LMI_CACHE_DIR.")},
    Entry{ErrorCode::EnvironmentNameInvalid, ErrorKind::Usage, "environment_name_invalid",
          LMI_SENTENCE("\"%1\" is not a name for an environment; use letters, digits, \".\", \"_\" "
                       "and \"-\", at most 64, "
                       "starting with a letter or digit and not ending with a dot.")},
    Entry{ErrorCode::EnvironmentUnknown, ErrorKind::Usage, "environment_unknown",
          LMI_SENTENCE("There is no environment \"%1\"; there are: %2. Add it as %3.")},
    Entry{ErrorCode::EnvironmentOtherCase, ErrorKind::Usage, "environment_other_case",
          LMI_SENTENCE("There is no environment \"%1\", but there is \"%2\"; use that name.")},
    Entry{ErrorCode::EnvironmentNotChosen, ErrorKind::Usage, "environment_not_chosen",
          LMI_SENTENCE("No environment is chosen; name one with -e (there are: %1), or set "
                       "default_environment in %2.")},
    Entry{ErrorCode::EnvironmentNone, ErrorKind::Usage, "environment_none",
          LMI_SENTENCE("There is no environment yet; add one as a file such as %1.")},
    Entry{ErrorCode::EnvironmentNameClash, ErrorKind::Usage, "environment_name_clash",
          LMI_SENTENCE("The environments \"%1\" and \"%2\" differ only in upper and lower case; "
                       "rename one of them.")},
    Entry{ErrorCode::EnvironmentExists, ErrorKind::Usage, "environment_exists",
          LMI_SENTENCE("There is an environment \"%1\" already; choose another name.")},
    Entry{ErrorCode::ConfigUnreadable, ErrorKind::Usage, "config_unreadable",
          LMI_SENTENCE("%1 cannot be read: %2. Check the file's owner and permissions.")},
    Entry{ErrorCode::ConfigTooLarge, ErrorKind::Usage, "config_too_large",
          LMI_SENTENCE(
              "%1 is larger than %2 bytes; a configuration file holds a few lines of KEY=VALUE.")},
    Entry{
        ErrorCode::ConfigReferencesTooLarge, ErrorKind::Usage, "config_references_too_large",
        LMI_SENTENCE("The ${references} in %1 stand for more than %2 bytes; write the values out, "
                     "or refer to shorter ones.")},
    Entry{ErrorCode::ConfigEncoding, ErrorKind::Usage, "config_encoding",
          LMI_SENTENCE("%1 is not UTF-8 text (line %2); save it as UTF-8.")},
    Entry{ErrorCode::ConfigSyntax, ErrorKind::Usage, "config_syntax",
          LMI_SENTENCE("%1 line %2 is not KEY=VALUE; correct the line or put # before it.")},
    Entry{ErrorCode::ConfigQuoteOpen, ErrorKind::Usage, "config_quote_open",
          LMI_SENTENCE(
              "%1 line %2: the quote that starts the value of %3 is never closed; close it.")},
    Entry{ErrorCode::ConfigSectionMisplaced, ErrorKind::Usage, "config_section_misplaced",
          LMI_SENTENCE("%1 line %2: sections such as [%3] belong in the main file; here every line "
                       "is about one environment.")},
    Entry{ErrorCode::ConfigSectionInvalid, ErrorKind::Usage, "config_section_invalid",
          LMI_SENTENCE("%1 line %2: \"%3\" is not a name for an environment; use letters, digits, "
                       "\".\", \"_\" and \"-\".")},
    Entry{ErrorCode::ConfigFileNameInvalid, ErrorKind::Usage, "config_file_name_invalid",
          LMI_SENTENCE("%1 is left out: \"%2\" is not a name for an environment; rename the file "
                       "with letters, digits, \".\", \"_\" and \"-\".")},
    Entry{ErrorCode::ConfigKeyMissing, ErrorKind::Usage, "config_key_missing",
          LMI_SENTENCE("Environment \"%1\" lacks %2; set it in %3.")},
    Entry{ErrorCode::ConfigKeyEmpty, ErrorKind::Usage, "config_key_empty",
          LMI_SENTENCE("Environment \"%1\" needs %2, which is empty (%3); give it a value there.")},
    Entry{ErrorCode::ConfigKeyContradicts, ErrorKind::Usage, "config_key_contradicts",
          LMI_SENTENCE("%1 (%2) contradicts %3; remove one of the two.")},
    Entry{ErrorCode::ConfigKeyUnknown, ErrorKind::Usage, "config_key_unknown",
          LMI_SENTENCE("%1 (%2) is not a key lmi knows.")},
    Entry{ErrorCode::ConfigKeyMisspelt, ErrorKind::Usage, "config_key_misspelt",
          LMI_SENTENCE("%1 (%2) is not a key lmi knows; did you mean %3?")},
    Entry{ErrorCode::ConfigValueInvalid, ErrorKind::Usage, "config_value_invalid",
          LMI_SENTENCE("%1 cannot be \"%2\" (%3); use %4.")},
    Entry{
        ErrorCode::ConfigNotEditable, ErrorKind::Usage, "config_not_editable",
        LMI_SENTENCE("%1 cannot be changed in %2 without changing the meaning of other lines, and "
                     "nothing was changed; edit that file by hand.")},
    Entry{ErrorCode::ConfigFileExposed, ErrorKind::Usage, "config_file_exposed",
          LMI_SENTENCE("Other users of this computer can read %1, which holds %2; run: chmod 600 "
                       "\"%1\"")},
    Entry{ErrorCode::ConfigAddressInvalid, ErrorKind::Usage, "config_address_invalid",
          LMI_SENTENCE("%1 is not a usable address: \"%2\" (%3); use one like "
                       "https://sso.example.com/token.")},
    Entry{
        ErrorCode::ConfigAddressInsecure, ErrorKind::Usage, "config_address_insecure",
        LMI_SENTENCE(
            "%1 is not encrypted: \"%2\" (%3); use https, plain http is for this computer only.")},
    Entry{
        ErrorCode::CertificateFileInvalid, ErrorKind::Usage, "certificate_file_invalid",
        LMI_SENTENCE("%1 (OAUTH_CA_FILE) cannot be used: %2. Name a file with certificates in PEM "
                     "form.")},
    Entry{ErrorCode::OverrideInvalid, ErrorKind::Usage, "override_invalid",
          LMI_SENTENCE("\"%1\" is not KEY=VALUE; write -C OAUTH_BROWSER=firefox, for example.")},
    Entry{ErrorCode::RequestAddressInvalid, ErrorKind::Usage, "request_address_invalid",
          LMI_SENTENCE("\"%1\" is not an address a token may be sent to: %2.")},
    Entry{ErrorCode::RequestAddressForeign, ErrorKind::Usage, "request_address_foreign",
          LMI_SENTENCE("The token of \"%1\" is for %2 (OAUTH_SERVICE_URL) and is not sent to %3.")},
    Entry{ErrorCode::RequestHeaderInvalid, ErrorKind::Usage, "request_header_invalid",
          LMI_SENTENCE("\"%1\" is not a header that can be set; write -H \"Name: value\". "
                       "Authorization is set by lmi.")},

    Entry{ErrorCode::LoginRequired, ErrorKind::LoginRequired, "login_required",
          LMI_SENTENCE("Nobody is logged in to \"%1\"; run: lmi auth login -e %1")},
    Entry{ErrorCode::LoginRequiredExpired, ErrorKind::LoginRequired, "login_required_expired",
          LMI_SENTENCE("The login to \"%1\" has expired and cannot refresh itself; run: lmi auth "
                       "login -e %1")},
    Entry{ErrorCode::LoginRequiredBinding, ErrorKind::LoginRequired, "login_required_binding",
          LMI_SENTENCE("The token of \"%1\" was issued for another %2 than is configured now, so "
                       "it is not used; "
                       "run: lmi auth login -e %1")},
    Entry{ErrorCode::RefreshRefused, ErrorKind::LoginRequired, "refresh_refused",
          LMI_SENTENCE("%2 no longer accepts the login to \"%1\" (%3); run: lmi auth login --force "
                       "-e %1")},
    Entry{ErrorCode::RefreshTokenMissing, ErrorKind::LoginRequired, "refresh_token_missing",
          LMI_SENTENCE("The keychain gives lmi no refresh token of \"%1\"; unlock it, or run: "
                       "lmi auth login --force -e %1")},
    Entry{ErrorCode::RefreshUnavailable, ErrorKind::LoginRequired, "refresh_unavailable",
          LMI_SENTENCE("The token of \"%1\" cannot be refreshed because there is no refresh token, "
                       "or none any more; run: lmi auth login --force -e %1")},
    Entry{ErrorCode::LoginInteractionRequired, ErrorKind::LoginRequired,
          "login_interaction_required",
          LMI_SENTENCE("The provider has to ask somebody for the login to \"%1\" (%2); if "
                       "OAUTH_PROMPT or OAUTH_EXTRA_PARAMS forbids that with \"none\", take it "
                       "out and run: lmi auth login -e %1")},

    Entry{
        ErrorCode::ProviderRefused, ErrorKind::Refused, "provider_refused",
        LMI_SENTENCE(
            "%1 refused the request: %2. Check the configuration with \"lmi config show -e %3\".")},
    Entry{ErrorCode::ProviderRefusedClient, ErrorKind::Refused, "provider_refused_client",
          LMI_SENTENCE(
              "%1 does not accept the client: %2. Check OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET and "
              "OAUTH_TOKEN_AUTH_METHOD with \"lmi config show -e %3\".")},
    Entry{ErrorCode::ProviderRefusedGrant, ErrorKind::Refused, "provider_refused_grant",
          LMI_SENTENCE("%1 does not accept what the login to \"%3\" rests on: %2. Check "
                       "OAUTH_USERNAME and OAUTH_PASSWORD where the grant is password, else run: "
                       "lmi auth login -e %3")},
    Entry{ErrorCode::ProviderRefusedScope, ErrorKind::Refused, "provider_refused_scope",
          LMI_SENTENCE("%1 does not give this client the scopes it asks for: %2. Check "
                       "OAUTH_SCOPES with \"lmi config show -e %3\".")},
    Entry{ErrorCode::ProviderRefusedEmpty, ErrorKind::Refused, "provider_refused_empty",
          LMI_SENTENCE("%1 refused the request with status %2 and without a reason. Check the "
                       "configuration with \"lmi config show -e %3\".")},
    Entry{ErrorCode::GrantNotAllowed, ErrorKind::Refused, "grant_not_allowed",
          LMI_SENTENCE("%1 does not allow this grant to the client: %2. Check OAUTH_GRANT_TYPE and "
                       "OAUTH_CLIENT_ID with \"lmi config show -e %3\", or ask the provider's "
                       "administrator.")},
    Entry{ErrorCode::GrantNotSupported, ErrorKind::Refused, "grant_not_supported",
          LMI_SENTENCE("%1 does not have this grant: %2. Check OAUTH_GRANT_TYPE and "
                       "OAUTH_TOKEN_URL with \"lmi config show -e %3\".")},
    Entry{ErrorCode::LoginDenied, ErrorKind::Refused, "login_denied",
          LMI_SENTENCE("The login to \"%1\" was refused by the provider: %2. Try again, or ask the "
                       "provider's administrator.")},
    Entry{ErrorCode::TokenAnswerInvalid, ErrorKind::Refused, "token_answer_invalid",
          LMI_SENTENCE("%1 sent an answer that is not a token: %2. Check OAUTH_TOKEN_URL.")},
    Entry{ErrorCode::DiscoveryInvalid, ErrorKind::Refused, "discovery_invalid",
          LMI_SENTENCE("The provider's description at %1 cannot be used: %2. Check OAUTH_ISSUER, "
                       "or set the addresses by hand.")},
    Entry{ErrorCode::DiscoveryIssuerMismatch, ErrorKind::Refused, "discovery_issuer_mismatch",
          LMI_SENTENCE("%1 describes the issuer \"%2\", not \"%3\"; set OAUTH_ISSUER to exactly "
                       "what the provider calls itself.")},
    Entry{ErrorCode::DiscoveryNotOffered, ErrorKind::Refused, "discovery_not_offered",
          LMI_SENTENCE("The provider %1 does not offer %2, which this login needs.")},
    Entry{ErrorCode::SigningKeysInvalid, ErrorKind::Refused, "signing_keys_invalid",
          LMI_SENTENCE("The keys that %1 signs ID tokens with cannot be used: %2. Check "
                       "OAUTH_ISSUER, set OAUTH_JWKS_URL, or leave openid out of OAUTH_SCOPES.")},
    Entry{ErrorCode::IdTokenInvalid, ErrorKind::Refused, "id_token_invalid",
          LMI_SENTENCE("The ID token of the login to \"%1\" cannot be trusted: %2. Nothing was "
                       "stored; check OAUTH_ISSUER and OAUTH_CLIENT_ID with \"lmi config show -e "
                       "%1\".")},
    Entry{ErrorCode::UserInfoInvalid, ErrorKind::Refused, "userinfo_invalid",
          LMI_SENTENCE("What %1 says about the person who logged in to \"%2\" cannot be trusted: "
                       "%3. Nothing was stored; tell the provider's administrator.")},

    Entry{ErrorCode::NetworkFailed, ErrorKind::Network, "network_failed",
          LMI_SENTENCE("%1 cannot be reached: %2. Check the network and the address.")},
    Entry{ErrorCode::NetworkTimeout, ErrorKind::Network, "network_timeout",
          LMI_SENTENCE("%1 did not answer within %2 seconds. Try again later.")},
    Entry{ErrorCode::TlsFailed, ErrorKind::Network, "tls_failed",
          LMI_SENTENCE("The connection to %1 is not secure: %2. Nothing was sent; check this "
                       "computer's clock, and OAUTH_CA_FILE if the company vouches for its own "
                       "servers.")},
    Entry{ErrorCode::AnswerTooLarge, ErrorKind::Network, "answer_too_large",
          LMI_SENTENCE("%1 sent more than %2 bytes; the answer was given up.")},
    Entry{ErrorCode::RedirectRefused, ErrorKind::Network, "redirect_refused",
          LMI_SENTENCE("%1 redirects to %2, where the token must not be sent. Request that address "
                       "yourself if it is right.")},
    Entry{ErrorCode::ProviderUnavailable, ErrorKind::Network, "provider_unavailable",
          LMI_SENTENCE("%1 is not available (status %2). Nothing was changed; try again later.")},
    Entry{ErrorCode::ProviderAsksToWait, ErrorKind::Network, "provider_asks_to_wait",
          LMI_SENTENCE("%1 is not available (status %2) and asks to wait %3 s. Nothing was "
                       "changed; try again then.")},
    Entry{ErrorCode::ProviderLeftAlone, ErrorKind::Network, "provider_left_alone",
          LMI_SENTENCE("%1 did not answer a moment ago (%2), so nothing asks it for another %3 s. "
                       "To ask now, run: lmi auth refresh -e %4")},

    Entry{ErrorCode::FileUnreadable, ErrorKind::File, "file_unreadable",
          LMI_SENTENCE("%1 cannot be read: %2.")},
    Entry{ErrorCode::FileUnsafe, ErrorKind::File, "file_unsafe",
          LMI_SENTENCE("%1 is not used because it is %2; remove it and log in again.")},
    Entry{ErrorCode::FileTooLarge, ErrorKind::File, "file_too_large",
          LMI_SENTENCE("%1 is larger than %2 bytes and is not read.")},
    Entry{ErrorCode::FileWriteFailed, ErrorKind::File, "file_write_failed",
          LMI_SENTENCE("%1 cannot be written: %2. What was there before is unchanged.")},
    Entry{ErrorCode::FileNotDurable, ErrorKind::File, "file_not_durable",
          LMI_SENTENCE("%1 is written, but may not survive a power cut: %2. Check the disk.")},
    Entry{ErrorCode::FolderUnsafe, ErrorKind::File, "folder_unsafe",
          LMI_SENTENCE(
              "The folder %1 is not used because it is %2; correct it, or set LMI_CACHE_DIR.")},
    Entry{ErrorCode::TokenFileCorrupt, ErrorKind::File, "token_file_corrupt",
          LMI_SENTENCE(
              "%1 is not a token file (%2); it is left as it is. Run: lmi auth login -e %3")},
    Entry{ErrorCode::LockFailed, ErrorKind::File, "lock_failed",
          LMI_SENTENCE("The lock %1 cannot be taken: %2.")},
    Entry{ErrorCode::LockTimeout, ErrorKind::File, "lock_timeout",
          LMI_SENTENCE("Another lmi has held %1 for %2 s; try again.")},
    Entry{ErrorCode::OutputFailed, ErrorKind::File, "output_failed",
          LMI_SENTENCE("Standard output cannot be written: %1.")},

    Entry{ErrorCode::LoginTimeout, ErrorKind::LoginRequired, "login_timeout",
          LMI_SENTENCE("Nobody finished the login to \"%1\" in the browser within %2 s; run: "
                       "lmi auth login -e %1")},
    Entry{ErrorCode::LoginCancelled, ErrorKind::Interrupted, "login_cancelled",
          LMI_SENTENCE("The login to \"%1\" was cancelled.")},
    Entry{ErrorCode::LoginAnswerInvalid, ErrorKind::Refused, "login_answer_invalid",
          LMI_SENTENCE("The provider's answer to the login to \"%1\" cannot be trusted: %2.")},
    Entry{ErrorCode::LoginAddressInvalid, ErrorKind::Usage, "login_address_invalid",
          LMI_SENTENCE("This is not the address at which the login to \"%1\" has ended: %2. Copy "
                       "the whole address line of that page, which the browser may show as an "
                       "error.")},
    Entry{ErrorCode::BrowserFailed, ErrorKind::Failed, "browser_failed",
          LMI_SENTENCE("\"%1\" (%2) cannot be started; correct it, or open the address in a "
                       "browser yourself.")},
    Entry{ErrorCode::BrowserMissing, ErrorKind::Failed, "browser_missing",
          LMI_SENTENCE("No browser was found here; name one in BROWSER or OAUTH_BROWSER, or open "
                       "the address in a browser yourself, on this computer.")},
    Entry{ErrorCode::PortBusy, ErrorKind::Failed, "port_busy",
          LMI_SENTENCE("The login needs port %1 (OAUTH_REDIRECT_URI), which another program uses; "
                       "close that program and try again.")},
    Entry{ErrorCode::ListenFailed, ErrorKind::Failed, "listen_failed",
          LMI_SENTENCE("The browser's answer cannot be received on this computer: %1.")},

    Entry{
        ErrorCode::KeychainEntryMissing, ErrorKind::Failed, "keychain_entry_missing",
        LMI_SENTENCE("The keychain gives lmi nothing for \"%1\"; unlock it or, if there is no such "
                     "entry, store the secret with \"lmi keychain store --stdin KEY\".")},
    Entry{ErrorCode::KeychainLocked, ErrorKind::Failed, "keychain_locked",
          LMI_SENTENCE("The keychain did not give lmi \"%1\"; unlock it, allow the access and try "
                       "again.")},
    Entry{ErrorCode::KeychainUnavailable, ErrorKind::Failed, "keychain_unavailable",
          LMI_SENTENCE("The keychain cannot be used for \"%1\": %2. Start one, such as "
                       "gnome-keyring or KWallet, or do without \"keychain:\" in the environment's "
                       "file.")},
    Entry{ErrorCode::KeychainTimeout, ErrorKind::Failed, "keychain_timeout",
          LMI_SENTENCE("The keychain has not answered for \"%1\" within %2 seconds; unlock it and "
                       "try again.")},
    Entry{ErrorCode::SecretsNone, ErrorKind::Usage, "secrets_none",
          LMI_SENTENCE("There is no secret of \"%1\" to be moved; in %2 there would have to be "
                       "one.")},
    Entry{ErrorCode::RefreshTokenNone, ErrorKind::Usage, "refresh_token_none",
          LMI_SENTENCE("\"%1\" gets no refresh token that could be kept in the keychain; with its "
                       "grant, a client authenticates anew each time.")},
    Entry{ErrorCode::RefreshTokenLost, ErrorKind::Failed, "refresh_token_lost",
          LMI_SENTENCE("The keychain has not taken the new refresh token of \"%1\", which is "
                       "written nowhere else; when this login ends, it cannot be renewed.")},
    Entry{ErrorCode::RefreshTokenLeft, ErrorKind::Failed, "refresh_token_left",
          LMI_SENTENCE("\"%1\" is logged out, but the keychain still holds its refresh token as "
                       "\"%2\"; unlock the keychain and remove it there.")},
    Entry{ErrorCode::LogUnusable, ErrorKind::File, "log_unusable",
          LMI_SENTENCE("Nothing is logged, because %1 cannot be written: %2. Name another file as "
                       "LOG_FILE, or set OAUTH_LOG_LEVEL=off.")},
    Entry{ErrorCode::ConfigCovered, ErrorKind::Usage, "config_covered",
          LMI_SENTENCE("%1 of \"%2\" is set by %3, which counts before the file; take it out there "
                       "first.")},

    Entry{ErrorCode::ScopeNotGranted, ErrorKind::Refused, "scope_not_granted",
          LMI_SENTENCE("The provider did not grant all of OAUTH_SCOPES to \"%1\": \"%2\" is "
                       "missing.")},
    Entry{ErrorCode::PasswordGrantUsed, ErrorKind::Usage, "password_grant_used",
          LMI_SENTENCE("\"%1\" hands a password to lmi (OAUTH_GRANT_TYPE=password), which is not "
                       "recommended (RFC 9700 2.4); use authorization_code_pkce if the provider "
                       "has it.")},
    Entry{ErrorCode::TokenHostChanged, ErrorKind::Refused, "token_host_changed",
          LMI_SENTENCE("The tokens of \"%1\" came from %2 so far and come from %3 now; if that is "
                       "not right, check OAUTH_ISSUER and OAUTH_TOKEN_URL.")},
    Entry{ErrorCode::ClockApart, ErrorKind::Failed, "clock_apart",
          LMI_SENTENCE("This computer's clock and that of %2 are %1 s apart; set this computer's "
                       "clock.")},
    Entry{ErrorCode::ScopeInsufficient, ErrorKind::Refused, "scope_insufficient",
          LMI_SENTENCE("%1 says the token lacks the scope \"%2\"; add it to OAUTH_SCOPES and run: "
                       "lmi auth login --force -e %3")},
    Entry{ErrorCode::ScopeUnnamed, ErrorKind::Refused, "scope_unnamed",
          LMI_SENTENCE("%1 says the token lacks a scope, but not which; add it to OAUTH_SCOPES and "
                       "run: lmi auth login --force -e %2")},
    Entry{ErrorCode::StillUnauthorized, ErrorKind::Unauthorized, "still_unauthorized",
          LMI_SENTENCE("%1 does not accept the token of \"%2\", even a new one; if the token is "
                       "for another service, check OAUTH_SCOPES "
                       "and OAUTH_AUDIENCE, else run: lmi auth login --force -e %2")},
    Entry{ErrorCode::AnswerUnsuccessful, ErrorKind::Failed, "answer_unsuccessful",
          LMI_SENTENCE("%1 answered %2.")},
    Entry{
        ErrorCode::MinimumValidityUnreachable, ErrorKind::Failed, "minimum_validity_unreachable",
        LMI_SENTENCE("The provider's tokens for \"%1\" live %2 s, so none can stay valid for %3 s; "
                     "ask for less with --min-valid.")},
    Entry{ErrorCode::ProgramMissing, ErrorKind::Failed, "program_missing",
          LMI_SENTENCE("%1 is missing or cannot be started; install lmi again.")},
    Entry{ErrorCode::Interrupted, ErrorKind::Interrupted, "interrupted",
          LMI_SENTENCE("Interrupted.")},
};

constexpr const Entry& entryOf(ErrorCode code)
{
    return catalogue.at(static_cast<std::size_t>(code));
}

// The table is indexed by the enumeration: a row out of place does not compile.
constexpr bool inOrder()
{
    for (std::size_t i = 0; i < catalogue.size(); ++i) {
        if (static_cast<std::size_t>(catalogue[i].code) != i)
            return false;
    }
    return catalogue.size() == static_cast<std::size_t>(ErrorCode::Interrupted) + 1;
}
static_assert(inOrder());

} // namespace

std::string_view stableName(ErrorCode code)
{
    return entryOf(code).name;
}

std::optional<ErrorCode> codeNamed(std::string_view name)
{
    for (const Entry& entry : catalogue) {
        if (entry.name == name)
            return entry.code;
    }
    return std::nullopt;
}

ErrorKind kindOf(ErrorCode code)
{
    return entryOf(code).kind;
}

std::string_view messageTemplate(ErrorCode code)
{
    return entryOf(code).sentence;
}

std::string describe(const Error& error)
{
    const std::string_view sentence = messageTemplate(error.code);
    std::string text;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        const bool place = sentence[i] == '%' && i + 1 < sentence.size() && sentence[i + 1] >= '1'
            && sentence[i + 1] <= '9';
        if (!place) {
            text += sentence[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(sentence[++i] - '1');
        if (index < error.arguments.size())
            text += error.arguments[index];
    }
    return text;
}

} // namespace lmi
