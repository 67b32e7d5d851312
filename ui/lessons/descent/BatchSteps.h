// BatchSteps: the four steps of an update side by side; the one that is done now stands out.
#pragma once

#include "ui/lessons/descent/BatchState.h"

#include <QFrame>
#include <QString>
#include <QWidget>

#include <array>

class QLabel;

namespace chalknet::ui {

class MathText;

/// One numbered step with what it says now.
class BatchStepCell : public QFrame {
    Q_OBJECT

public:
    explicit BatchStepCell(int number, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setText(const QString& text);
    QString text() const;
    void setActive(bool active, bool reached);
    bool isActive() const { return m_active; }
    void setStageScale(double scale);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    int m_number;
    QLabel* m_title = nullptr;
    MathText* m_text = nullptr;
    bool m_active = false;
    bool m_reached = false;
    double m_scale = 1.0;
};

class BatchSteps : public QWidget {
    Q_OBJECT

public:
    explicit BatchSteps(QWidget* parent = nullptr);

    void setTitles(const std::array<QString, kBatchPhases>& titles);
    void show(const std::array<QString, kBatchPhases>& texts, BatchPhase phase);
    using QWidget::show;
    BatchStepCell* cell(BatchPhase phase) const { return m_cells[static_cast<std::size_t>(phase)]; }
    void setStageScale(double scale);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    std::array<BatchStepCell*, kBatchPhases> m_cells{};
};

} // namespace chalknet::ui
