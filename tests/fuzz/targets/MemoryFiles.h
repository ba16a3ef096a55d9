#pragma once

#include <map>
#include <string>

namespace lmi::fuzz {

/// What there is to read by its whole path; it takes the place of core/base/File.cpp, because a
/// real disk would cost ten times what the rest of a run does.
std::map<std::string, std::string>& memoryFiles();

} // namespace lmi::fuzz
