// CursorReadout: the numbers at the cursor: f(x), f′(x) and the slope of the tangent, or both sides of a kink.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// One line: a symbol or words at left, a number at right.
struct ReadoutRow {
    enum class Tone { Ink, Derivative, Tangent };
    QString tex; ///< symbol; empty: words
    QString words;
    QString value;
    Tone tone = Tone::Ink;

    friend bool operator==(const ReadoutRow&, const ReadoutRow&) = default;
};

/// What is said at x; `hidesSlopes` replaces everything about f′ by "?".
std::vector<ReadoutRow> readoutRows(const BoundFunction& function, double x, bool hidesSlopes);

class CursorReadout : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit CursorReadout(QWidget* parent = nullptr);

    void setRows(const std::vector<ReadoutRow>& rows);
    const std::vector<ReadoutRow>& rows() const { return m_rows; }
    void setStageScale(double scale);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<ReadoutRow> m_rows;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
