// BasinTable: for every end of a descent its colour, the share of starts that come there, and how long they need.
#pragma once

#include "ui/lessons/descent/BasinSearch.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/SurfaceView.h"

#include <QWidget>

namespace chalknet::ui {

class BasinTable : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit BasinTable(QWidget* parent);

    /// `losses` of the minima, in their order.
    void setShares(std::vector<BasinShare> shares, std::vector<double> losses);
    const std::vector<BasinShare>& shares() const { return m_shares; }
    void setStageScale(double scale);
    /// Colours of the minima, as in the map.
    static std::vector<ColorToken> colors();

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Table; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString nameOf(const BasinShare& share) const;
    QString lossOf(const BasinShare& share) const;
    QString updatesOf(const BasinShare& share) const;
    void paintHead(QPainter& painter, const QRectF& row) const;
    void paintRow(QPainter& painter, const QRectF& row, const BasinShare& share) const;

    std::vector<BasinShare> m_shares;
    std::vector<double> m_losses;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
