#pragma once

namespace lmi {

/// Gives scroll areas to assistive programs as ordinary widgets. Qt's own way trusts the number of
/// children that such a program has heard before: where a scroll bar has gone meanwhile, asking for
/// it ends the program.
void installScrollAreaAccess();

} // namespace lmi
