#pragma once

#include "core/base/Error.h"
#include "core/config/Configuration.h"
#include "core/config/DotenvEdit.h"

#include <map>
#include <optional>
#include <string>

namespace lmi {

/// An environment as a person is writing it down: its name and the settings of its own.
struct EnvironmentDraft {
    /// What it was called when it was opened; none: it is a new one.
    std::optional<EnvironmentName> original;
    std::string name; ///< as typed
    std::map<std::string, std::string> settings; ///< by key; what is empty is not set

    /// A new one.
    [[nodiscard]] static EnvironmentDraft empty();
    /// One that exists: what its own file or section says, not what lies below or above.
    [[nodiscard]] static EnvironmentDraft of(const Configuration& configuration);

    [[nodiscard]] std::string text(const std::string& key) const;
    void set(const std::string& key, const std::string& value);

    friend bool operator==(const EnvironmentDraft&, const EnvironmentDraft&) = default;
};

/// Something about a draft that cannot stay so, and the key of the field that it is about ("name"
/// for the name; empty: none in particular).
struct DraftProblem {
    std::string key;
    Error error;
};

/// The first problem; none: it can be saved. `configuration` is what applies to the environment
/// besides, from the main file and variables; null for a new one.
[[nodiscard]] std::optional<DraftProblem> problemOf(const EnvironmentDraft& draft,
                                                    const Configuration* configuration);

/// What has to be written to make the one of the other: keys that are empty now are taken out.
[[nodiscard]] DotenvChanges changesBetween(const EnvironmentDraft& before,
                                           const EnvironmentDraft& after);

/// What a person wants saved.
struct EnvironmentEdit {
    std::optional<EnvironmentName> original; ///< none: a new one
    EnvironmentName name;
    DotenvChanges changes;
    bool thenLogIn = false;
};

} // namespace lmi
