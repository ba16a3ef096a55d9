#include "core/base/ProcessMemory.h"

#ifdef __linux__
#include <sys/prctl.h>
#else
#include <sys/resource.h>
#endif
#ifdef __APPLE__
#include <sys/ptrace.h>
#include <sys/types.h>
#endif

namespace lmi {

void protectProcessMemory()
{
#ifdef __linux__
    // unlike a resource limit, this is not inherited by a browser that is started
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#else
    const struct rlimit none {
        0, 0
    };
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef __APPLE__
    ::ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace lmi
