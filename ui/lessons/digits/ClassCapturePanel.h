// ClassCapturePanel: a canvas that asks for one digit after another and keeps them for a student's number.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/digits/ClassDigits.h"

#include <vector>

class QLabel;
class QPushButton;

namespace chalknet::ui {

class DigitCanvas;
class SegmentedControl;
class Stepper;

/// Which digit is asked for: the ones that the writer lacks, in turn or at random. Enter keeps, a digit key chooses the label.
class ClassCapturePanel : public Card {
    Q_OBJECT

public:
    explicit ClassCapturePanel(QWidget* parent = nullptr);

    void setDigits(const ClassDigits& digits);
    int writer() const;
    void setWriter(int writer);
    int label() const { return m_label; }
    void setLabel(int label);
    bool isRandom() const;
    void setRandom(bool random);
    /// The drawing of the tab "Draw", which can be kept as well.
    void setDrawing(const std::vector<Stroke>& strokes);
    /// What was just kept, and what the network reads (−1: not known).
    void showKept(int label, int answer);
    /// It is not kept any more.
    void forgetKept();
    void startAnew();
    void setCompact(bool compact);

    DigitCanvas* canvas() const { return m_canvas; }
    QPushButton* keepButton() const { return m_keep; }
    QPushButton* nextButton() const { return m_next; }
    Stepper* stepper() const { return m_writer; }
    SegmentedControl* labels() const { return m_labels; }

signals:
    /// The drawing shall be kept with label() for writer().
    void keepRequested();
    /// Another digit or writer is asked for.
    void wantedChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeHead();
    void makeTools();
    void askNext();
    void showAll();
    void showSentence();
    void retranslate();

    ClassDigits m_digits;
    std::vector<Stroke> m_drawing;
    int m_label = 0;
    int m_keptLabel = -1;
    int m_keptAnswer = -1;
    bool m_compact = false;

    QLabel* m_writerName = nullptr;
    Stepper* m_writer = nullptr;
    QLabel* m_ask = nullptr;
    QLabel* m_wanted = nullptr;
    QLabel* m_sentence = nullptr;
    SegmentedControl* m_order = nullptr;
    SegmentedControl* m_labels = nullptr;
    DigitCanvas* m_canvas = nullptr;
    QPushButton* m_keep = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace chalknet::ui
