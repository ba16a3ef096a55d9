// Says what this project reads in .env files, for a comparison with python-dotenv: paths come in by
// standard input, one a line, and one JSON object a file goes out.

#include "core/base/File.h"
#include "core/base/Json.h"
#include "core/base/Variables.h"
#include "core/config/Dotenv.h"

#include <iostream>

namespace {

constexpr std::size_t largestFile = 1024 * 1024;

lmi::Json failure(const lmi::Error& error)
{
    lmi::Json report = lmi::Json::object();
    report["error"] = std::string(lmi::stableName(error.code));
    report["line"] = error.arguments.size() > 1 ? error.arguments[1] : std::string();
    return report;
}

lmi::Json reportOn(const std::string& path)
{
    const auto content = lmi::readFile(path, largestFile, lmi::FileRole::Configuration);
    if (!content || !content->has_value())
        return {{"error", "unreadable"}};
    const auto entries = lmi::parseDotenv(**content, path, lmi::DotenvSections::Refused);
    if (!entries)
        return failure(entries.error());
    lmi::Json report = {{"values", lmi::Json::object()}, {"lines", lmi::Json::object()}};
    const auto resolved = lmi::resolveSection(*entries, {}, lmi::processVariables());
    if (!resolved)
        return {{"error", "too large"}};
    for (const auto& [key, entry] : *resolved) {
        report["values"][key] = entry.value ? lmi::Json(*entry.value) : lmi::Json();
        report["lines"][key] = entry.line;
    }
    return report;
}

} // namespace

int main()
{
    for (std::string path; std::getline(std::cin, path);)
        std::cout << lmi::writeJson(reportOn(path)) << '\n';
    return std::cout.good() ? 0 : 1;
}
