// ComboWidth: makes a combo box so wide that its longest choice is not cut.
#pragma once

#include <QComboBox>
#include <QFontMetrics>

#include <algorithm>

namespace chalknet::ui {

/// The style's own hint has no room left of the text.
inline void widenToItems(QComboBox* box)
{
    const QFontMetrics metrics(box->font());
    int widest = 0;
    for (int i = 0; i < box->count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(box->itemText(i)));
    const int letter = std::max(1, metrics.horizontalAdvance(QLatin1Char('X')));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength((widest + 12) / letter + 1);
}

} // namespace chalknet::ui
