// SymbolCheckBox: a check box whose label may be a formula.
#pragma once

#include <QCheckBox>

namespace chalknet::ui {

enum class SymbolTone { Ink, Derivative };

/// With a formula the text is only for the screen reader.
class SymbolCheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit SymbolCheckBox(QWidget* parent = nullptr);

    void setTex(const QString& tex, SymbolTone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }

private:
    QString m_tex;
    SymbolTone m_tone = SymbolTone::Ink;
};

} // namespace chalknet::ui
