// SliceDirectionsCard: along which two directions the loss is cut, and how far the picture reaches.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/descent/SliceFrame.h"

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace chalknet::ui {

class MathText;
class ParameterRow;
class SegmentedControl;

class SliceDirectionsCard : public Card {
    Q_OBJECT

public:
    explicit SliceDirectionsCard(QWidget* parent);

    void setState(const SliceState& state);
    /// Null: no network.
    void setParameters(const Parameters* parameters);
    /// What is shown: the symbols of the axes, how far each reaches, and a sentence about the directions.
    void setFrame(const std::array<QString, 2>& symbols, QSizeF reach, const QString& remark);
    /// Directions of the path can be chosen; else the reason.
    void setPathReason(const QString& reason);
    /// A small window: smaller text.
    void setTextSize(double pixels);

    SegmentedControl* directions() { return m_directions; }
    ParameterRow* parameterRow(int axis) { return m_rows[static_cast<std::size_t>(axis)]; }
    /// Smaller, larger.
    QPushButton* reachButton(int axis, bool larger) { return m_reach[static_cast<std::size_t>(axis)].buttons[larger ? 1 : 0]; }
    QPushButton* homeButton() { return m_home; }
    QPushButton* centreButton() { return m_centre; }
    QPushButton* dice() { return m_dice; }

signals:
    void directionsChosen(chalknet::ui::SliceDirections directions);
    void parameterChosen(int axis, std::size_t index);
    void randomSeedChosen(int seed);
    void reachChosen(int axis, double reach);
    void homeRequested();
    void centreRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Reach {
        MathText* label = nullptr;
        std::array<QPushButton*, 2> buttons{};
    };

    QWidget* makeWeights();
    QWidget* makeRandom();
    QWidget* makeRange();
    void showReach();
    void retranslate();

    SegmentedControl* m_directions = nullptr;
    QStackedWidget* m_pages = nullptr;
    std::array<QLabel*, 3> m_captions{};
    std::array<ParameterRow*, 2> m_rows{};
    QSpinBox* m_seed = nullptr;
    QLabel* m_seedLabel = nullptr;
    QPushButton* m_dice = nullptr;
    MathText* m_citation = nullptr;
    MathText* m_share = nullptr;
    MathText* m_remark = nullptr;
    std::array<Reach, 2> m_reach;
    QPushButton* m_centre = nullptr;
    QPushButton* m_home = nullptr;
    SliceState m_state;
    std::array<QString, 2> m_symbols{QStringLiteral("\\alpha"), QStringLiteral("\\beta")};
    QSizeF m_shownReach;
    QString m_pathReason;
};

} // namespace chalknet::ui
