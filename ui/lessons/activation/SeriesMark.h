// SeriesMark: the small bar beside A or B that says which bars are theirs.
#pragma once

#include <QWidget>

namespace chalknet::ui {

/// Decorative; takes no focus and says nothing to a screen reader.
class SeriesMark : public QWidget {
    Q_OBJECT

public:
    /// 0: A, outlined; 1: B, solid.
    SeriesMark(int series, QWidget* parent);
    QSize sizeHint() const override { return {14, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_series;
};

} // namespace chalknet::ui
