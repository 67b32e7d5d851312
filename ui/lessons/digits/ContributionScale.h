// ContributionScale: from signed numbers to colours and back: the colour grows with |v|^0.75, so that small parts are seen too.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <span>

namespace chalknet::ui {

struct ContributionScale {
    double limit = 1.0; ///< the strongest colour

    /// In −1 … 1 for the diverging colours.
    double position(double value) const;
    /// A limit that can be read and grows in steps. All zero or not finite: 1.
    static ContributionScale fitting(std::span<const double> values, std::span<const double> others = {});

    friend bool operator==(const ContributionScale&, const ContributionScale&) = default;
};

/// The bar of colours with numbers below: −limit, −limit/2, 0, limit/2, limit.
class ContributionScaleBar : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit ContributionScaleBar(QWidget* parent);

    void setScale(const ContributionScale& scale);
    const ContributionScale& scale() const { return m_valueScale; }
    /// Words at its ends, translated.
    void setWords(const QString& low, const QString& high);
    void setStageScale(double scale);

    QString accessibleText() const override;
    QSize sizeHint() const override { return {220, 34}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF bar() const;
    void paintColors(QPainter& painter) const;
    void paintTicks(QPainter& painter) const;
    QString tickText(double value) const;

    ContributionScale m_valueScale;
    QString m_low;
    QString m_high;
    double m_stage = 1.0;
};

} // namespace chalknet::ui
