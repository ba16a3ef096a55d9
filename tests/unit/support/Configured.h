#pragma once

#include "core/config/Configuration.h"
#include "tests/unit/support/Files.h"

namespace lmi::test {

/// A configuration folder and a token folder of a test's own.
class Configured final {
public:
    Configured() : m_input{{m_folder.path("config"), m_folder.path("cache"), {}}, variables({}), {}}
    {
    }

    [[nodiscard]] const Folder& folder() const { return m_folder; }
    [[nodiscard]] ConfigInput& input() { return m_input; }
    [[nodiscard]] const ConfigInput& input() const { return m_input; }
    [[nodiscard]] std::string mainFile() const { return m_input.paths.mainFile(); }
    [[nodiscard]] std::string file(const std::string& name) const
    {
        return m_input.paths.environmentFile(name);
    }

    void writeMain(const std::string& text) const { writeText(mainFile(), text); }
    void write(const std::string& name, const std::string& text) const
    {
        writeText(file(name), text);
    }
    void setVariables(std::map<std::string, std::string> set)
    {
        m_input.variables = variables(std::move(set));
    }

private:
    Folder m_folder;
    ConfigInput m_input;
};

inline EnvironmentName named(const std::string& text)
{
    auto name = EnvironmentName::from(text);
    if (!name)
        throw std::runtime_error("not a name: " + text);
    return *std::move(name);
}

} // namespace lmi::test
