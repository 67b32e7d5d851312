// WeightEditor: the small field that opens beside a weight or a bias of the diagram to type a new value.
#pragma once

#include <QFrame>

#include <optional>

class QLineEdit;

namespace chalknet::ui {

class FormulaView;

/// Enter takes the value, Escape leaves it as it was; a click elsewhere takes it, too.
class WeightEditor : public QFrame {
    Q_OBJECT

public:
    explicit WeightEditor(QWidget* parent);

    /// Opens above `point` (in the parent's coordinates), or below it where there is no room. `name` is for screen readers.
    void open(QPoint point, const QString& tex, const QString& name, double value, double scale);
    bool isOpen() const { return isVisible(); }
    /// What is typed, if it is a number: "-1.5", "−1,5", "2e-3".
    static std::optional<double> numberFrom(const QString& text);

signals:
    void valueTyped(double value);
    /// After Enter or Escape: the diagram has the focus again.
    void closedByKey();
    void visibilityChanged(bool visible);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent*) override { emit visibilityChanged(true); }
    void hideEvent(QHideEvent*) override { emit visibilityChanged(false); }

private:
    void take();
    void finish(bool byKey);

    FormulaView* m_symbol = nullptr;
    QLineEdit* m_field = nullptr;
    QString m_original;
};

} // namespace chalknet::ui
