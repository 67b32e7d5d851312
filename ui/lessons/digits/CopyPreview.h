// CopyPreview: a training picture and, beside it, how its distorted copies look.
#pragma once

#include "engine/data/DigitAugmenter.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// A click, Space or the right arrow key shows the next picture of the data.
class CopyPreview : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit CopyPreview(QWidget* parent = nullptr);

    void setPictures(const Dataset& pictures);
    void setLimits(const Augmentation& limits);
    /// 28 × 28 bytes of one shown picture: 0 is the original.
    const std::vector<std::uint8_t>& pixels(int index) const { return m_pixels[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_pixels.size()); }

    QString accessibleText() const override;
    QSize sizeHint() const override { return {330, 50}; }
    QSize minimumSizeHint() const override { return {240, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void makeCopies();
    void showNext();

    Dataset m_pictures;
    Augmentation m_limits;
    std::size_t m_row = 0;
    std::vector<std::vector<std::uint8_t>> m_pixels;
};

} // namespace chalknet::ui
