// StartPlane: the output plane of one start with the training points and the lines of its first hidden layer.
#pragma once

#include "engine/data/InputPlane.h"
#include "engine/model/Parameters.h"
#include "ui/views/AccessibleView.h"
#include "ui/views/PlaneView.h"

#include <QImage>
#include <QLineF>
#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// Where z = 0 for each unit of the first hidden layer, in coordinates of the plane. Empty where these are no straight lines.
std::vector<QLineF> hiddenLines(const NetworkSpec& spec, const Parameters& parameters, const InputPlane& plane);

class StartPlane : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit StartPlane(QWidget* parent = nullptr);

    struct Content {
        QImage map; ///< null: nothing to show
        InputPlane plane;
        std::vector<PlanePoint> points;
        std::vector<QLineF> lines;
        ValueScale scale; ///< of points with values
    };
    void setContent(Content content);
    void setDescription(const QString& text);
    const Content& content() const { return m_content; }

    QString accessibleText() const override { return m_description; }
    QSize minimumSizeHint() const override { return {100, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF plot() const;
    QPointF toPixel(QPointF value) const;

    Content m_content;
    QString m_description;
};

} // namespace chalknet::ui
