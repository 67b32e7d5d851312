// DrawTools: the row below the digit canvas: pen, eraser, thickness, undo, clear; words give way to the slider.
#pragma once

#include <QWidget>

class QPushButton;
class QSlider;

namespace chalknet::ui {

class DigitCanvas;

class DrawTools : public QWidget {
    Q_OBJECT

public:
    /// `canvas` outlives the tools.
    explicit DrawTools(DigitCanvas& canvas, QWidget* parent = nullptr);

    QSlider* thickness() const { return m_thickness; }
    QPushButton* clearButton() const { return m_clear; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTool(QPushButton*& button, const QString& icon, int tool);
    void followCanvas();
    void showThickness();
    void fitWords();
    void retranslate();

    DigitCanvas& m_canvas;
    QPushButton* m_pen = nullptr;
    QPushButton* m_eraser = nullptr;
    QSlider* m_thickness = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_clear = nullptr;
};

} // namespace chalknet::ui
