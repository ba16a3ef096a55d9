#pragma once

#include <QIcon>

namespace lmi {

/// The icons of the window's menus; all are of one set (Lucide). The menu of the tray is drawn by
/// the desktop, whose colours nobody knows here.
enum class LineIcon {
    Copy,
    Cross,
    Diagnose,
    Document,
    Duplicate,
    ExternalLink,
    FolderIn,
    FolderOpen,
    FileIn,
    Link,
    Lock,
    Log,
    LogIn,
    LogOut,
    Pencil,
    Power,
    Refresh,
    Reload,
    Settings,
    Star,
    Trash,
    Unlock,
};

/// The icon in the colour of the text beside it, whatever the palette is when it is seen, and sharp
/// at every size. Those with a direction are mirrored where texts run from right to left.
[[nodiscard]] QIcon iconOf(LineIcon icon);

} // namespace lmi
