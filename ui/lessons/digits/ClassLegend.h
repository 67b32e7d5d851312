// ClassLegend: what the marks of the wall mean.
#pragma once

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// Decorative: the wall says the same to a screen reader.
class ClassLegend : public QWidget {
    Q_OBJECT

public:
    explicit ClassLegend(QWidget* parent = nullptr);

    /// Which marks there are on the wall.
    void setMarks(bool wrong, bool leftOut, bool simulated);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry;
    std::vector<Entry> entries() const;

    bool m_wrong = false;
    bool m_leftOut = false;
    bool m_simulated = false;
};

} // namespace chalknet::ui
