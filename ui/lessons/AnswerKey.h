// AnswerKey: a key of an answer that says what the answer says (↑ for "it rises"), with its drawing.
#pragma once

#include <QString>
#include <Qt>

namespace chalknet::ui {

/// Besides the answer's number, which always works too.
struct AnswerKey {
    Qt::Key key = Qt::Key_unknown;
    QString cap; ///< what stands on the key: "↑"
    QString icon; ///< of resources/icons, left of the words

    friend bool operator==(const AnswerKey&, const AnswerKey&) = default;
};

} // namespace chalknet::ui
