#pragma once

#include <QtGlobal>

namespace lmi {

class Log;

/// While there is one, what Qt itself says goes to the log instead of standard error: it may quote
/// what went over the network, and the log takes secrets out. One at a time.
class QtMessageLog final {
public:
    /// `log` outlives it.
    explicit QtMessageLog(Log& log);
    ~QtMessageLog();
    Q_DISABLE_COPY_MOVE(QtMessageLog)
};

} // namespace lmi
