#include "app/lmi/CommandLine.h"

#include "app/lmi/HelpTexts.h"
#include "core/base/Text.h"
#include "core/config/KeychainEntry.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace lmi {
namespace {

struct CommandName {
    Command command;
    const char* group; ///< null: a command of its own
    const char* name;
};

constexpr std::array commandNames{
    CommandName{Command::AuthLogin, "auth", "login"},
    CommandName{Command::AuthLogout, "auth", "logout"},
    CommandName{Command::AuthStatus, "auth", "status"},
    CommandName{Command::AuthToken, "auth", "token"},
    CommandName{Command::AuthRefresh, "auth", "refresh"},
    CommandName{Command::ConfigShow, "config", "show"},
    CommandName{Command::ConfigList, "config", "list"},
    CommandName{Command::KeychainStore, "keychain", "store"},
    CommandName{Command::KeychainRestore, "keychain", "restore"},
    CommandName{Command::Request, nullptr, "request"},
    CommandName{Command::Doctor, nullptr, "doctor"},
};

Error usageError(const std::string& sentence)
{
    return {ErrorCode::UsageInvalid, {sentence}};
}

// CLI11's sentence starts with the name of the option.
Error mismatchError(const std::string& what)
{
    const std::string name = what.substr(0, what.find_first_of(": "));
    return usageError((name.starts_with('-') ? "" : "--") + printableText(name, 100)
                      + " is given without its value, or with one that it does not take.");
}

/// The grammar of the command line. Only the commands and common options whose names occur among
/// the arguments are declared: declaring all of them costs more than reading a token does. Values
/// are taken from the options after parsing, which leaves CLI11's conversions out of the program.
class Grammar final {
public:
    explicit Grammar(std::vector<std::string> arguments) : m_arguments(std::move(arguments))
    {
        if (mentioned("-e", "--environment"))
            m_environment = value(m_root, "-e,--environment");
        if (mentioned("-v", "--verbose"))
            m_verbose = flag(m_root, "-v,--verbose");
        if (mentioned({}, "--no-file-log"))
            m_noFileLog = flag(m_root, "--no-file-log");
        if (mentioned({}, "--output"))
            m_output = value(m_root, "--output");
        if (mentioned({}, "--strict"))
            m_strict = flag(m_root, "--strict");
        if (mentioned("-C", "--config-override"))
            m_overrides = values(m_root, "-C,--config-override");
        if (mentioned({}, "--version"))
            m_version = flag(m_root, "--version");
        m_root.require_subcommand(0, 1);
        for (auto& [name, app] : m_groups) {
            if (mentioned(name))
                app = &addApp(m_root, name);
        }
        for (const CommandName& row : commandNames) {
            CLI::App* parent = row.group ? groupNamed(row.group) : &m_root;
            if (parent && mentioned(row.name))
                declare(row.command, addApp(*parent, row.name));
        }
    }

    Result<CommandLine> parse()
    {
        std::vector<std::string> reversed(m_arguments.rbegin(), m_arguments.rend());
        try {
            m_root.parse(std::move(reversed));
        } catch (const CLI::CallForHelp&) {
            return CommandLine(helpText());
        } catch (const CLI::ArgumentMismatch& mismatch) {
            return mismatchError(mismatch.what());
        } catch (const CLI::ExtrasError&) {
            return unexpected();
        } catch (const CLI::Error& error) {
            return usageError(printableText(error.what(), 200) + ".");
        }
        if (isGiven(m_version))
            return CommandLine(versionText());
        const auto command = parsedCommand();
        if (!command)
            return m_root.remaining(true).empty() ? usageError("A command is missing.")
                                                  : unexpected();
        return understand(*command);
    }

private:
    [[nodiscard]] bool mentioned(const char* word) const
    {
        return std::find(m_arguments.begin(), m_arguments.end(), word) != m_arguments.end();
    }

    // Whether an argument may be the option: short ones stand together with others and with values.
    [[nodiscard]] bool mentioned(std::string_view shortName, std::string_view longName) const
    {
        return std::any_of(m_arguments.begin(), m_arguments.end(), [&](const std::string& word) {
            if (word.starts_with("--"))
                return word.starts_with(longName);
            return !shortName.empty() && word.starts_with('-')
                && word.find(shortName.back(), 1) != std::string::npos;
        });
    }

    static CLI::Option* flag(CLI::App& app, const char* names)
    {
        return app.add_flag(names)->disable_flag_override();
    }
    static CLI::Option* value(CLI::App& app, const char* names)
    {
        return app.add_option(names)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    }
    static CLI::Option* values(CLI::App& app, const char* names)
    {
        return app.add_option(names)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    }
    static std::optional<std::string> given(const CLI::Option* option)
    {
        if (!option || option->count() == 0)
            return std::nullopt;
        return option->results().back();
    }
    static bool isGiven(const CLI::Option* option) { return option && option->count() > 0; }

    static CLI::App& addApp(CLI::App& parent, const char* name)
    {
        CLI::App& app = *parent.add_subcommand(name);
        // options that every command takes may stand behind the command, too
        app.fallthrough();
        return app;
    }

    [[nodiscard]] CLI::App* groupNamed(std::string_view wanted) const
    {
        for (const auto& [name, app] : m_groups) {
            if (name == wanted)
                return app;
        }
        return nullptr;
    }

    void declare(Command command, CLI::App& app)
    {
        m_declared.emplace_back(command, &app);
        switch (command) {
        case Command::AuthLogin:
            m_force = flag(app, "--force");
            m_noBrowser = flag(app, "--no-browser");
            m_timeout = value(app, "--timeout");
            break;
        case Command::AuthToken:
            m_minimumValidity = value(app, "--min-valid");
            m_wait = value(app, "--wait")->expected(0, 1);
            break;
        case Command::ConfigShow:
            m_explain = flag(app, "--explain");
            break;
        case Command::KeychainStore:
            m_givenKey = value(app, "--stdin");
            [[fallthrough]];
        case Command::KeychainRestore:
            m_refreshToken = flag(app, "--refresh-token");
            break;
        case Command::Request:
            m_headers = values(app, "-H,--header");
            m_data = value(app, "-d,--data");
            m_file = value(app, "--file");
            m_include = flag(app, "-i,--include");
            m_target = values(app, "target")->expected(1, 2)->allow_extra_args();
            break;
        default:
            break;
        }
    }

    [[nodiscard]] std::optional<Command> parsedCommand() const
    {
        for (const auto& [command, app] : m_declared) {
            if (app->parsed())
                return command;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::string_view helpText() const
    {
        if (const auto command = parsedCommand())
            return helpOf(*command);
        for (const auto& [name, app] : m_groups) {
            if (app && app->parsed())
                return helpOfGroup(name);
        }
        return helpOfProgram();
    }

    [[nodiscard]] Error unexpected() const
    {
        const std::vector<std::string> extras = m_root.remaining(true);
        const std::string extra = extras.empty() ? std::string() : extras.front();
        return usageError("\"" + printableText(extra, 100) + "\" is not expected here.");
    }

    Result<CommandLine> understand(Command command)
    {
        Invocation invocation;
        invocation.command = command;
        invocation.environment = given(m_environment);
        invocation.verbosity = m_verbose ? static_cast<int>(m_verbose->count()) : 0;
        invocation.fileLog = !isGiven(m_noFileLog);
        const std::string output = given(m_output).value_or("text");
        if (output != "text" && output != "json")
            return usageError("--output is text or json.");
        invocation.json = output == "json";
        invocation.strict = isGiven(m_strict);
        if (auto read = readOverrides(invocation.overrides); !read)
            return read.error();
        if (auto read = readSwitches(invocation); !read)
            return read.error();
        if (auto read = readSeconds(m_minimumValidity, "--min-valid", invocation.minimumValidity,
                                    365 * 24 * 3600);
            !read)
            return read.error();
        if (auto read = readWait(invocation.waitSeconds); !read)
            return read.error();
        if (auto read = readRequest(invocation.request); !read)
            return read.error();
        return CommandLine(std::move(invocation));
    }

    Status readOverrides(ConfigOverrides& overrides) const
    {
        if (!m_overrides)
            return Done();
        for (const std::string& assignment : m_overrides->results()) {
            if (auto added = addOverride(overrides, assignment); !added)
                return added;
        }
        return Done();
    }

    Status readSwitches(Invocation& invocation) const
    {
        invocation.explain = isGiven(m_explain);
        invocation.force = isGiven(m_force);
        invocation.refreshToken = isGiven(m_refreshToken);
        invocation.givenKey = given(m_givenKey);
        if (invocation.givenKey && !isKeychainKey(*invocation.givenKey))
            return usageError("--stdin is OAUTH_CLIENT_SECRET or OAUTH_PASSWORD.");
        if (invocation.givenKey && invocation.refreshToken)
            return usageError("Give --stdin or --refresh-token, not both.");
        invocation.openBrowser = !isGiven(m_noBrowser);
        return readSeconds(m_timeout, "--timeout", invocation.timeoutSeconds);
    }

    // A day is more than anybody waits, and less than what a timer can count.
    static Status readSeconds(const CLI::Option* option, const char* name, int& seconds,
                              int most = 24 * 3600)
    {
        const auto text = given(option);
        if (!text)
            return Done();
        const char* end = text->data() + text->size();
        const auto [behind, problem] = std::from_chars(text->data(), end, seconds);
        if (problem != std::errc() || behind != end || seconds < 1 || seconds > most)
            return usageError(std::string(name) + " is a number of seconds, such as 60.");
        return Done();
    }

    // As long as for a login, unless it says how long.
    Status readWait(int& seconds) const
    {
        const auto text = given(m_wait);
        if (!text)
            return Done();
        seconds = usualLoginSeconds;
        const bool plain = text->empty() || *text == "true" || *text == "{}";
        return plain ? Status(Done()) : readSeconds(m_wait, "--wait", seconds);
    }

    Status readRequest(RequestArguments& request) const
    {
        if (!m_target)
            return Done();
        const std::vector<std::string>& target = m_target->results();
        if (target.empty())
            return usageError("The address of the request is missing.");
        if (target.size() > 2)
            return usageError("\"" + printableText(target[2], 100) + "\" is not expected here.");
        request.url = target.back();
        if (target.size() > 1)
            request.method = target.front();
        request.headers = m_headers->results();
        request.data = given(m_data);
        request.file = given(m_file);
        request.withHead = isGiven(m_include);
        if (request.data && request.file)
            return usageError("A request has one body; give -d or --file, not both.");
        return Done();
    }

    std::vector<std::string> m_arguments;
    CLI::App m_root{std::string(), "lmi"};
    std::array<std::pair<const char*, CLI::App*>, 3> m_groups{
        {{"auth", nullptr}, {"config", nullptr}, {"keychain", nullptr}}};
    CLI::Option* m_environment = nullptr;
    CLI::Option* m_verbose = nullptr;
    CLI::Option* m_noFileLog = nullptr;
    CLI::Option* m_output = nullptr;
    CLI::Option* m_strict = nullptr;
    CLI::Option* m_overrides = nullptr;
    CLI::Option* m_version = nullptr;
    CLI::Option* m_explain = nullptr;
    CLI::Option* m_force = nullptr;
    CLI::Option* m_refreshToken = nullptr;
    CLI::Option* m_givenKey = nullptr;
    CLI::Option* m_noBrowser = nullptr;
    CLI::Option* m_timeout = nullptr;
    CLI::Option* m_minimumValidity = nullptr;
    CLI::Option* m_wait = nullptr;
    CLI::Option* m_headers = nullptr;
    CLI::Option* m_data = nullptr;
    CLI::Option* m_file = nullptr;
    CLI::Option* m_include = nullptr;
    CLI::Option* m_target = nullptr;
    std::vector<std::pair<Command, CLI::App*>> m_declared;
};

} // namespace

Result<CommandLine> parseCommandLine(int argc, const char* const* argv)
{
    return Grammar(std::vector<std::string>(argv + std::min(argc, 1), argv + argc)).parse();
}

bool asksForJson(int argc, const char* const* argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        const bool separate = word == "--output" && i + 1 < argc;
        if (word == "--output=json" || (separate && std::string_view(argv[i + 1]) == "json"))
            return true;
    }
    return false;
}

} // namespace lmi
