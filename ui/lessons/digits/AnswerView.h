// AnswerView: one picture, large, with its label, the network's answer and the probability of every digit.
#pragma once

#include "ui/lessons/digits/DigitPredictions.h"
#include "ui/views/AccessibleView.h"

#include <QStringList>
#include <QWidget>

#include <optional>

namespace chalknet::ui {

class AnswerView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit AnswerView(QWidget* parent = nullptr);

    /// One row of the predictions; nothing: an empty view.
    void setPicture(const DigitPredictionsPointer& predictions, std::optional<std::size_t> row);
    void setNames(const QStringList& names);
    void setStageScale(double scale);

    QString accessibleText() const override;
    QSize minimumSizeHint() const override { return {220, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString nameOf(int digit) const;
    QRectF picturePlace() const;
    void paintPicture(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintBars(QPainter& painter) const;

    DigitPredictionsPointer m_predictions;
    std::optional<std::size_t> m_row;
    QStringList m_names;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
