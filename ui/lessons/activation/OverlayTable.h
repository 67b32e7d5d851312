// OverlayTable: the value of every shown function at the cursor, with the dash of its curve.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// The selected function first, then the overlays in their order.
class OverlayTable : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit OverlayTable(QWidget* parent = nullptr);

    void setDocument(const ActivationDocument& document);
    void setStageScale(double scale);

    struct Row {
        int slot = -1; ///< −1: the selected function
        QString name;
        QString value; ///< four decimals

        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRectF& line, double size) const;
    void paintRow(QPainter& painter, const QRectF& line, const Row& row, double size) const;

    ActivationDocument m_document;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
