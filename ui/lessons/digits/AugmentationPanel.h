// AugmentationPanel: how far a picture may be turned, slanted, stretched, moved, bent and disturbed: six sliders.
#pragma once

#include "engine/data/DigitAugmenter.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace chalknet::ui {

class ValueSlider;

class AugmentationPanel : public QWidget {
    Q_OBJECT

public:
    explicit AugmentationPanel(QWidget* parent);

    void setLimits(const Augmentation& limits);
    const Augmentation& limits() const { return m_limits; }
    QPushButton* drawButton() const { return m_draw; }
    QPushButton* resetButton() const { return m_reset; }
    ValueSlider* slider(int index) const { return m_sliders[static_cast<std::size_t>(index)]; }

signals:
    void limitsChanged(const chalknet::Augmentation& limits);
    /// Other random numbers within the same limits.
    void drawRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Augmentation m_limits;
    std::array<ValueSlider*, 6> m_sliders{};
    QPushButton* m_draw = nullptr;
    QPushButton* m_reset = nullptr;
    QLabel* m_about = nullptr;
};

} // namespace chalknet::ui
