// RunRow: one run in the list of the lab: whether it is seen, its name and settings, its numbers.
#pragma once

#include "ui/lessons/lab/LabRuns.h"

#include <QColor>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace chalknet::ui {

/// The columns of the list, in pixels at scale 1.
namespace run_columns {
inline constexpr int kGap = 8; ///< between columns, and beside the first and the last
inline constexpr int kFromWidth = 52;
inline constexpr int kNumberWidth = 62;
void alignRight(QLabel* label, int width);
} // namespace run_columns

/// One run; a click chooses it.
class RunRow : public QWidget {
    Q_OBJECT

public:
    explicit RunRow(QWidget* parent);

    int run() const { return m_run; }
    bool isChosen() const { return m_chosen; }
    QString nowText() const;
    QString endText() const;
    QString nameText() const;
    QRect namePlace() const;
    void setScale(double chrome, bool low);
    void setRun(const LabRun& run, bool isChosen, bool canBeChosen, const QString& settings);
    /// The present run stays.
    void setRemovable(bool removable) { m_canBeRemoved = removable; }
    void setNumbers(const QString& from, const QString& now, const QString& end);

signals:
    void chosen(int run);
    void renameRequested(int run);
    void removeRequested(int run);
    void visibilityChosen(int run, bool visible);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QCheckBox* m_visible = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_settings = nullptr;
    QLabel* m_from = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_end = nullptr;
    QWidget* m_sample = nullptr;
    QColor m_color;
    bool m_dashed = false;
    bool m_chosen = false;
    bool m_canBeChosen = true;
    bool m_canBeRemoved = false;
    int m_run = 0;
};

} // namespace chalknet::ui
