// ManyStartsLegend: below the wall: what its marks and colours mean.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/HeatMapImage.h"

#include <QWidget>

namespace chalknet::ui {

class ManyStartsLegend : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ManyStartsLegend(QWidget* parent = nullptr);

    /// The colours of the tiles with the numbers at their ends; no scale: the tiles show classes.
    void setColors(std::optional<ValueScale> scale);
    /// In place of the marks: a sentence that has to be read.
    void setSentence(const QString& text);
    QString sentence() const { return m_sentence; }
    void setScale(double scale);

    QString accessibleText() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::optional<ValueScale> m_colors = kOutputScale;
    QString m_sentence;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
