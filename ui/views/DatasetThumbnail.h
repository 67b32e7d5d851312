// DatasetThumbnail: a small picture of a data set to choose it by, with its name below.
#pragma once

#include "ui/views/PlaneView.h"

#include <QRadioButton>

namespace chalknet::ui {

/// Points of a data set as large as `area` allows; `low` … `high` is the part of the plane that is shown. Targets are colours.
void paintDataPicture(QPainter& painter, const QRectF& area, const std::vector<PlanePoint>& points, double low, double high);

/// A radio button: one of a group is chosen, arrow keys move between them, and it is announced as such.
class DatasetThumbnail : public QRadioButton {
    Q_OBJECT

public:
    explicit DatasetThumbnail(QWidget* parent = nullptr);

    /// `low` … `high` is the part of the plane that is shown.
    void setPoints(std::vector<PlanePoint> points, double low, double high);
    /// An icon in place of points.
    void setSign(const QString& icon);
    void setStageScale(double scale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {56, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    QRectF frame() const;
    void paintFrame(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintName(QPainter& painter) const;

    void paintSign(QPainter& painter) const;

    std::vector<PlanePoint> m_points;
    QString m_sign;
    double m_low = -1.0;
    double m_high = 1.0;
    double m_stageScale = 1.0;
};

} // namespace chalknet::ui
