#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lmi {

/// What kind of failure it is; the window's tone follows from it, and the console's exit code
/// unless the failure has one of its own.
enum class ErrorKind {
    Failed,
    Usage,
    LoginRequired,
    Refused,
    Network,
    File,
    Unauthorized,
    Interrupted,
};

/// Every expected failure by name. The arguments each one carries are those of its sentence in
/// ErrorCatalogue.cpp.
enum class ErrorCode {
    // usage and configuration
    UsageInvalid,
    HomeUnknown,
    EnvironmentNameInvalid,
    EnvironmentUnknown,
    EnvironmentOtherCase,
    EnvironmentNotChosen,
    EnvironmentNone,
    EnvironmentNameClash,
    EnvironmentExists,
    ConfigUnreadable,
    ConfigTooLarge,
    ConfigReferencesTooLarge,
    ConfigEncoding,
    ConfigSyntax,
    ConfigQuoteOpen,
    ConfigSectionMisplaced,
    ConfigSectionInvalid,
    ConfigFileNameInvalid,
    ConfigKeyMissing,
    ConfigKeyEmpty,
    ConfigKeyContradicts,
    ConfigKeyUnknown,
    ConfigKeyMisspelt,
    ConfigValueInvalid,
    ConfigNotEditable,
    ConfigFileExposed,
    ConfigAddressInvalid,
    ConfigAddressInsecure,
    CertificateFileInvalid,
    OverrideInvalid,
    RequestAddressInvalid,
    RequestAddressForeign,
    RequestHeaderInvalid,
    // somebody must log in
    LoginRequired,
    LoginRequiredExpired,
    LoginRequiredBinding,
    RefreshRefused,
    RefreshTokenMissing,
    RefreshUnavailable,
    LoginInteractionRequired,
    // the provider said no
    ProviderRefused,
    ProviderRefusedClient,
    ProviderRefusedGrant,
    ProviderRefusedScope,
    ProviderRefusedEmpty,
    GrantNotAllowed,
    GrantNotSupported,
    LoginDenied,
    TokenAnswerInvalid,
    DiscoveryInvalid,
    DiscoveryIssuerMismatch,
    DiscoveryNotOffered,
    SigningKeysInvalid,
    IdTokenInvalid,
    UserInfoInvalid,
    // network
    NetworkFailed,
    NetworkTimeout,
    TlsFailed,
    AnswerTooLarge,
    RedirectRefused,
    ProviderUnavailable,
    ProviderAsksToWait,
    ProviderLeftAlone,
    // files
    FileUnreadable,
    FileUnsafe,
    FileTooLarge,
    FileWriteFailed,
    FileNotDurable,
    FolderUnsafe,
    TokenFileCorrupt,
    LockFailed,
    LockTimeout,
    OutputFailed,
    // login
    LoginTimeout,
    LoginCancelled,
    LoginAnswerInvalid,
    LoginAddressInvalid,
    BrowserFailed,
    BrowserMissing,
    PortBusy,
    ListenFailed,
    // the system's keychain
    KeychainEntryMissing,
    KeychainLocked,
    KeychainUnavailable,
    KeychainTimeout,
    SecretsNone,
    RefreshTokenNone,
    RefreshTokenLost,
    RefreshTokenLeft,
    LogUnusable,
    ConfigCovered,
    // what goes on all the same, and the rest
    ScopeNotGranted,
    PasswordGrantUsed,
    TokenHostChanged,
    ClockApart,
    ScopeInsufficient,
    ScopeUnnamed,
    StillUnauthorized,
    AnswerUnsuccessful,
    MinimumValidityUnreachable,
    ProgramMissing,
    Interrupted,
};

/// An expected failure: what it is and the data its sentence needs. Never holds a secret; text that
/// came from a server has been through printableText().
struct Error {
    ErrorCode code;
    std::vector<std::string> arguments;

    Error(ErrorCode errorCode, std::vector<std::string> errorArguments = {})
        : code(errorCode)
        , arguments(std::move(errorArguments))
    {
    }

    friend bool operator==(const Error&, const Error&) = default;
};

/// The stable machine-readable name, such as "login_required".
[[nodiscard]] std::string_view stableName(ErrorCode code);
[[nodiscard]] ErrorKind kindOf(ErrorCode code);
/// The error that stableName() calls so; no value if there is none.
[[nodiscard]] std::optional<ErrorCode> codeNamed(std::string_view stableName);

/// The English sentence with places %1 … %9, for translation.
[[nodiscard]] std::string_view messageTemplate(ErrorCode code);

/// The English sentence with its arguments filled in.
[[nodiscard]] std::string describe(const Error& error);

} // namespace lmi
