// StageTrack: how far the signal has come, from the input to the output, as numbered rings with names.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QRectF>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// Done stages carry a check, the present one is filled. A click jumps; Left and Right go one stage back and on. With little
/// width first the names of the other stages go, then the present one's, then the lines become shorter.
class StageTrack : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit StageTrack(QWidget* parent = nullptr);

    void setStages(const QStringList& names, int present);
    int present() const { return m_present; }
    void setChromeScale(double scale);
    /// With all names, and with that of the present stage alone.
    int fullWidth() const;
    int shortWidth() const;
    QRectF ringRect(int stage) const;
    bool showsName(int stage) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::PageTabList; }
    QSize sizeHint() const override { return {fullWidth(), 36}; }
    QSize minimumSizeHint() const override;

signals:
    void stageChosen(int stage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        QRectF ring;
        QRectF name; ///< null: not shown
    };
    enum class Names { All, Present, None };
    double widthWith(Names names, double line) const;
    double nameWidth(int stage) const;
    void layOut();
    int stageAt(QPointF position) const;
    void paintStage(QPainter& painter, int stage) const;

    QStringList m_names;
    int m_present = 0;
    double m_scale = 1.0;
    std::vector<Place> m_places;
    int m_hovered = -1;
    bool m_byKeyboard = false;
};

} // namespace chalknet::ui
